package io.zhiheng.visit.application;

import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.team.domain.TeamMembers;
import io.zhiheng.visit.domain.nonconformity.NonconformityFile.Side;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may write what while which step waits. All of it takes the request's row, so that no step ends meanwhile. */
@Component
class OnSitePhase {

    private final RequestAccess access;
    private final TeamMembers members;
    private final Tasks tasks;

    OnSitePhase(RequestAccess access, TeamMembers members, Tasks tasks) {
        this.access = access;
        this.members = members;
        this.tasks = tasks;
    }

    /** @throws RuleBroken forbidden {@code not-in-team}, conflict {@code not-on-site} */
    AssessmentRequest recording(Actor actor, AssessmentRequestId id) {
        return team(actor, id, VisitStep.ASSESS_ON_SITE, "review-onsite.rule.not-on-site");
    }

    /** @throws RuleBroken forbidden {@code not-in-team}, conflict {@code not-verifying} */
    AssessmentRequest verifying(Actor actor, AssessmentRequestId id) {
        return team(actor, id, VisitStep.VERIFY_CORRECTIONS, "review-onsite.rule.not-verifying");
    }

    /** @throws RuleBroken conflict {@code not-correcting} */
    AssessmentRequest correcting(Actor actor, AssessmentRequestId id) {
        var request = access.ownForUpdate(actor, id);
        requireOpen(request, VisitStep.CORRECT_NONCONFORMITIES, "review-onsite.rule.not-correcting");
        return request;
    }

    /**
     * Whose files may be added and taken away now: the enterprise's while it corrects, the team's while it is on site.
     */
    Side attaching(Actor actor, AssessmentRequestId id) {
        if (actor.enterprise() != null) {
            correcting(actor, id);
            return Side.CORRECTION;
        }
        recording(actor, id);
        return Side.FINDING;
    }

    private boolean isOpen(AssessmentRequest request, VisitStep step) {
        return tasks.isOpen(TaskRef.of(request.id(), step));
    }

    /** What waits now, by the id of its step; of several tasks of one step the oldest. */
    Map<String, OpenTask> open(AssessmentRequest request) {
        return tasks.of(request.id().toString()).stream()
                .collect(Collectors.toMap(task -> task.ref().step(), Function.identity(), (first, later) -> first));
    }

    boolean isInTeam(Actor actor, AssessmentRequest request) {
        return members.isMember(request.id(), actor.account());
    }

    private AssessmentRequest team(Actor actor, AssessmentRequestId id, VisitStep step, String refusal) {
        var request = access.servedForUpdate(actor, id);
        if (!isInTeam(actor, request)) {
            throw RuleBroken.forbidden("review-onsite.rule.not-in-team");
        }
        requireOpen(request, step, refusal);
        return request;
    }

    private void requireOpen(AssessmentRequest request, VisitStep step, String refusal) {
        if (!isOpen(request, step)) {
            throw RuleBroken.conflict(refusal);
        }
    }
}

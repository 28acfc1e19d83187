package io.zhiheng.conclusion.application.admission;

import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskAudience;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.OnceInTransaction;
import io.zhiheng.shared.Role;
import io.zhiheng.team.domain.TeamMembers;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * An institution's managers take the institution's tasks, its assessors those of their teams and decisions on others'
 * work.
 */
@Component
public class RequestTaskAudience implements TaskAudience {

    private static final Set<RequestState> AT_WORK = Stream.of(RequestState.values())
            .filter(RequestState::isUnderReview)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(RequestState.class)));

    /**
     * Begins the group of those to whom an institution's appeals are offered, managers and assessors; its id follows.
     */
    public static final String APPEALS = "appeal:";

    private final TeamMembers members;
    private final AssessmentRequests requests;
    private final Admission admission;
    private final OnceInTransaction once = new OnceInTransaction();

    RequestTaskAudience(TeamMembers members, AssessmentRequests requests, Admission admission) {
        this.members = members;
        this.requests = requests;
        this.admission = admission;
    }

    @Override
    public Set<String> groupsOf(Actor actor) {
        var groups = new HashSet<String>();
        if (actor.institution() == null) {
            return groups;
        }
        if (Stream.of(Role.INSTITUTION_MANAGER, Role.ASSESSOR).anyMatch(actor::is)) {
            groups.add(APPEALS + actor.institution());
        }
        if (actor.is(Role.INSTITUTION_MANAGER)) {
            groups.add(MANAGERS + actor.institution());
        }
        if (actor.is(Role.ASSESSOR)) {
            groups.add(DECIDERS + actor.institution());
            teamsOf(actor).forEach(request -> groups.add(TEAM + request));
        }
        return groups;
    }

    @Override
    public Set<String> guardedSteps() {
        return admission.guarded();
    }

    /** A task given to the lead from the start is offered to nobody else. */
    @Override
    public boolean isBarred(Actor actor, OpenTask task) {
        if (!task.process().equals(RequestStep.PROCESS)) {
            return false;
        }
        var request = AssessmentRequestId.of(task.ref().businessKey());
        return task.isGiven()
                ? !members.isLead(request, actor.account())
                : admission.guards(task.ref())
                        && requests.findById(request.value())
                                .filter(found -> !admission.lets(task.ref(), actor.account(), found))
                                .isPresent();
    }

    private Stream<UUID> teamsOf(Actor actor) {
        return once.answer(actor.account().toString(), () -> members.requestsOf(actor.account(), AT_WORK)).stream();
    }
}

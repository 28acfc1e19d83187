package io.zhiheng.finding.application;

import static io.zhiheng.finding.application.ReviewStep.CONCLUDE_DOCUMENTS;
import static io.zhiheng.finding.application.ReviewStep.REVIEW_DOCUMENTS;

import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who reviews which first-level indicator, and who therefore may write. What is seen on site, objected to by the
 * enterprise or sent back by the deciders corrects findings afterwards: the team may on site, the lead while writing
 * the report. The lead may, too, while concluding: what cannot go back to the enterprise any more has to be judged.
 */
@Component
public class IndicatorTasks {

    private final Tasks tasks;
    private final TeamMembers members;

    IndicatorTasks(Tasks tasks, TeamMembers members) {
        this.tasks = tasks;
        this.members = members;
    }

    /** The open reviews by indicator. */
    static Map<String, OpenTask> reviews(List<OpenTask> open) {
        return open.stream()
                .filter(task -> REVIEW_DOCUMENTS.is(task.ref()))
                .collect(Collectors.toMap(task -> task.ref().item(), Function.identity()));
    }

    static boolean isConcluding(List<OpenTask> open) {
        return step(open, CONCLUDE_DOCUMENTS).isPresent();
    }

    /** The open step, if any, in which this member may correct what was found in a review that is over. */
    static Optional<OpenTask> correcting(AssessmentRequest request, List<OpenTask> open, TeamMember member) {
        return only(request, RequestState.ONSITE, open)
                .or(() -> member.isLead() ? step(open, CONCLUDE_DOCUMENTS) : Optional.empty())
                .or(() -> member.isLead() ? only(request, RequestState.REPORTING, open) : Optional.empty());
    }

    /** On site, and while the report is written, the step of a later phase is the only one that waits. */
    private static Optional<OpenTask> only(AssessmentRequest request, RequestState state, List<OpenTask> open) {
        return request.state() == state ? open.stream().findFirst() : Optional.empty();
    }

    private static Optional<OpenTask> step(List<OpenTask> open, RequestStep step) {
        return open.stream().filter(task -> step.is(task.ref())).findFirst();
    }

    static boolean isReview(OpenTask step) {
        return REVIEW_DOCUMENTS.is(step.ref());
    }

    /**
     * @return the step in which the finding is written: the indicator's review, or a later one that corrects it
     * @throws RuleBroken forbidden {@code not-in-team}; conflict {@code indicator-not-open} while neither is open,
     *     {@code indicator-held} naming the colleague who has claimed it
     */
    OpenTask requireWritable(Actor actor, AssessmentRequest request, String indicator, String indicatorName) {
        var member = members.of(request.id(), actor.account())
                .orElseThrow(() -> RuleBroken.forbidden("review.rule.not-in-team", request.number()));
        var task = tasks.find(TaskRef.of(request.id(), REVIEW_DOCUMENTS, indicator))
                .or(() -> correcting(request, tasks.of(request.id().toString()), member))
                .orElseThrow(() -> RuleBroken.conflict("review.rule.indicator-not-open", indicatorName));
        if (isReview(task) && task.assignee() != null && !task.isHeldBy(actor.account())) {
            throw RuleBroken.conflict("review.rule.indicator-held", indicatorName, holder(request, task))
                    .with("holder", holder(request, task));
        }
        return task;
    }

    /** Null while nobody has claimed it. */
    String holder(AssessmentRequest request, OpenTask task) {
        if (task.staff() != null && task.staff().holder() != null) {
            return task.staff().holder();
        }
        return task.assignee() == null
                ? null
                : members.of(request.id()).stream()
                        .filter(member -> member.account().toString().equals(task.assignee()))
                        .map(TeamMember::name)
                        .findFirst()
                        .orElse(null);
    }
}

package io.zhiheng.visit.application.closing;

import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.model.GatewayVariable;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;

/** The team has judged every correction: all are closed, or some go back to the enterprise. */
@UseCase
@MovesProcess
public class VerifyCorrections {

    public enum Outcome {
        CLOSED,
        REOPENED
    }

    static final GatewayVariable<Outcome> VERIFICATION = GatewayVariable.of("verification", Outcome.class);

    private final RequestAccess access;
    private final Nonconformities nonconformities;
    private final Timeline timeline;
    private final Tasks tasks;

    VerifyCorrections(RequestAccess access, Nonconformities nonconformities, Timeline timeline, Tasks tasks) {
        this.access = access;
        this.nonconformities = nonconformities;
        this.timeline = timeline;
        this.tasks = tasks;
    }

    /**
     * @throws RuleBroken {@code not-judged} and {@code not-all-verified} naming the nonconformities,
     *     {@code nothing-sent-back} when all are verified, all at field outcome
     */
    public void execute(Actor actor, TaskRef task, Outcome outcome, String note) {
        var request = access.servedForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        var closed = outcome == Outcome.CLOSED;
        var all = nonconformities.of(request.id());
        Labels.refuse(
                "review-onsite.rule.not-judged",
                "outcome",
                all.stream()
                        .filter(each -> each.state() == Nonconformity.State.CORRECTED
                                || each.state() == Nonconformity.State.OPEN));
        if (closed) {
            Labels.refuse(
                    "review-onsite.rule.not-all-verified",
                    "outcome",
                    all.stream().filter(Nonconformity::isSentBack));
        } else if (all.stream().noneMatch(Nonconformity::isSentBack)) {
            throw RuleBroken.invalid("review-onsite.rule.nothing-sent-back").at("outcome");
        }
        timeline.record(
                request,
                closed ? StepAction.CORRECTIONS_VERIFIED : StepAction.CORRECTIONS_SENT_BACK,
                Attribution.of(actor),
                task.step(),
                note);
        tasks.completeHeld(task, actor.account(), VERIFICATION.is(outcome));
    }
}

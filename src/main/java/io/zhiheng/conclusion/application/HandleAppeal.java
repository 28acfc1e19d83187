package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.domain.Appeal.Outcome;
import io.zhiheng.conclusion.domain.Appeals;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.model.GatewayVariable;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.GivenReason;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;

/** Somebody who had no part in the refusal looks at it again. */
@UseCase
@MovesProcess
public class HandleAppeal {

    public static final GatewayVariable<Outcome> APPEAL = GatewayVariable.of("appeal", Outcome.class);

    public static final int SHORTEST_REASON = 5;

    private final RequestAccess access;
    private final Independence independence;
    private final Appeals appeals;
    private final Conclusions conclusions;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Clock clock;

    HandleAppeal(
            RequestAccess access,
            Independence independence,
            Appeals appeals,
            Conclusions conclusions,
            Timeline timeline,
            Tasks tasks,
            Clock clock) {
        this.access = access;
        this.independence = independence;
        this.appeals = appeals;
        this.conclusions = conclusions;
        this.timeline = timeline;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken conflict {@code appeal-by-member}, {@code appeal-by-decider}, {@code appeal-by-rejector},
     *     {@code appeal-by-acceptor}; invalid at {@code reason}
     */
    public void execute(Actor actor, AssessmentRequestId id, Outcome outcome, String reason) {
        var request = access.servedForUpdate(actor, id);
        independence.requireAppealHandler(actor.account(), request);
        var words = GivenReason.of(reason, SHORTEST_REASON);
        appeals.waiting(id.value())
                .orElseThrow(() -> new NotFound("appeal", id))
                .handle(outcome, words, Attribution.of(actor), clock.instant());
        timeline.record(
                request,
                outcome == Outcome.UPHELD ? StepAction.APPEAL_UPHELD : StepAction.APPEAL_DISMISSED,
                Attribution.of(actor),
                ConclusionStep.HANDLE_APPEAL,
                words);
        tasks.completeHeld(
                TaskRef.of(id, ConclusionStep.HANDLE_APPEAL),
                actor.account(),
                Map.of(APPEAL.name(), outcome.name(), "seats", new ArrayList<>(conclusions.seats(id))));
    }
}

package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.domain.publicity.PublicObjection.Outcome;
import io.zhiheng.conclusion.domain.publicity.PublicObjections;
import io.zhiheng.conclusion.domain.publicity.Publicities;
import io.zhiheng.conclusion.domain.publicity.Publicity;
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
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;

/** A manager who had no part in the conclusion answers objections to it; all that wait are answered together. */
@UseCase
@MovesProcess
public class HandleObjection {

    public static final GatewayVariable<Outcome> OBJECTION_OUTCOME =
            GatewayVariable.of("objectionOutcome", Outcome.class);

    public static final int SHORTEST_REASON = 5;

    private final RequestAccess access;
    private final Independence independence;
    private final Publicities publicities;
    private final PublicObjections objections;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Clock clock;

    HandleObjection(
            RequestAccess access,
            Independence independence,
            Publicities publicities,
            PublicObjections objections,
            Timeline timeline,
            Tasks tasks,
            Clock clock) {
        this.access = access;
        this.independence = independence;
        this.publicities = publicities;
        this.objections = objections;
        this.timeline = timeline;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken conflict {@code objection-by-member}, {@code objection-by-decider}; invalid at {@code reason}
     */
    public void execute(Actor actor, AssessmentRequestId id, Outcome outcome, String reason) {
        var request = access.servedForUpdate(actor, id);
        independence.requireObjectionHandler(actor.account(), request);
        var words = GivenReason.of(reason, SHORTEST_REASON);
        var publicity =
                publicities.findFirstByRequestOrderByRoundDesc(id.value()).orElseThrow();
        var now = clock.instant();
        objections
                .waiting(publicity.id())
                .forEach(objection -> objection.handle(outcome, words, Attribution.of(actor), now));
        if (outcome == Outcome.SUSTAINED) {
            publicity.end(Publicity.Outcome.OBJECTED);
        }
        timeline.record(
                request,
                outcome == Outcome.SUSTAINED ? StepAction.OBJECTION_SUSTAINED : StepAction.OBJECTION_DISMISSED,
                Attribution.of(actor),
                ConclusionStep.HANDLE_OBJECTION,
                words);
        tasks.completeHeld(
                TaskRef.of(id, ConclusionStep.HANDLE_OBJECTION), actor.account(), OBJECTION_OUTCOME.is(outcome));
    }
}

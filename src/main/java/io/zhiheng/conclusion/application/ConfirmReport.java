package io.zhiheng.conclusion.application;

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
import java.util.ArrayList;
import java.util.Map;

/** The enterprise agrees to the report, objects to it once, or declines a level below the one it applied for. */
@UseCase
@MovesProcess
public class ConfirmReport {

    public enum Answer {
        CONFIRMED,
        OBJECTED,
        DECLINED
    }

    public static final GatewayVariable<Answer> CONFIRMATION = GatewayVariable.of("confirmation", Answer.class);

    public static final int SHORTEST_REASON = 10;

    private final RequestAccess access;
    private final Conclusions conclusions;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Clock clock;

    ConfirmReport(RequestAccess access, Conclusions conclusions, Timeline timeline, Tasks tasks, Clock clock) {
        this.access = access;
        this.conclusions = conclusions;
        this.timeline = timeline;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken conflict {@code report-objected-before}, {@code level-not-lower}; invalid at {@code reason}
     */
    public void execute(Actor actor, AssessmentRequestId id, Answer answer, String reason) {
        var request = access.ownForUpdate(actor, id);
        var report = conclusions.latestReport(id);
        conclusions.refusal(report, answer).ifPresent(rule -> {
            throw RuleBroken.conflict(rule).at("outcome");
        });
        var words = answer == Answer.CONFIRMED ? null : GivenReason.of(reason, SHORTEST_REASON);
        if (answer == Answer.OBJECTED) {
            report.objectTo(words, actor.personName(), clock.instant());
        }
        timeline.record(request, action(answer), Attribution.of(actor), ConclusionStep.CONFIRM_REPORT, words);
        tasks.complete(
                TaskRef.of(id, ConclusionStep.CONFIRM_REPORT),
                Map.of(CONFIRMATION.name(), answer.name(), "seats", new ArrayList<>(Conclusions.seats(report))));
    }

    private static StepAction action(Answer answer) {
        return switch (answer) {
            case CONFIRMED -> StepAction.REPORT_CONFIRMED;
            case OBJECTED -> StepAction.REPORT_OBJECTED;
            case DECLINED -> StepAction.LEVEL_DECLINED;
        };
    }
}

package io.zhiheng.review.application.conclusion;

import io.zhiheng.identity.Actor;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.platform.workflow.Tasks;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.Timeline;
import io.zhiheng.review.domain.conclusion.AssessmentReport;
import io.zhiheng.review.domain.conclusion.AssessmentReports;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;

/** The enterprise agrees to the report, objects to it once, or declines a level below the one it applied for. */
@UseCase
@MovesProcess
public class ConfirmReport {

    public enum Answer { CONFIRMED, OBJECTED, DECLINED }

    private static final int SHORTEST_REASON = 10;

    private final RequestAccess access;
    private final Conclusions conclusions;
    private final AssessmentReports reports;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Clock clock;

    ConfirmReport(RequestAccess access, Conclusions conclusions, AssessmentReports reports, Timeline timeline, Tasks tasks,
                  Clock clock) {
        this.access = access;
        this.conclusions = conclusions;
        this.reports = reports;
        this.timeline = timeline;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @throws RuleBroken conflict {@code report-objected-before}, {@code level-not-lower}; invalid at {@code reason} */
    public void execute(Actor actor, AssessmentRequestId id, Answer answer, String reason) {
        var request = access.ownForUpdate(actor, id);
        var report = conclusions.latestReport(id);
        var words = answer == Answer.CONFIRMED ? null : GivenReason.of(reason, SHORTEST_REASON);
        if (answer == Answer.OBJECTED) {
            object(actor, report, words);
        }
        if (answer == Answer.DECLINED && !report.isLowerThanApplied()) {
            throw RuleBroken.conflict("review.rule.level-not-lower").at("outcome");
        }
        timeline.record(request, action(answer), Doer.of(actor), "confirmReport", words);
        tasks.complete(TaskRef.of(id, "confirmReport"),
                Map.of("confirmation", answer.name(), "seats", new ArrayList<>(Conclusions.seats(report))));
    }

    private void object(Actor actor, AssessmentReport report, String words) {
        if (reports.existsByRequestAndObjectionNotNull(report.request())) {
            throw RuleBroken.conflict("review.rule.report-objected-before").at("outcome");
        }
        report.objectTo(words, actor.personName(), clock.instant());
    }

    private static StepAction action(Answer answer) {
        return switch (answer) {
            case CONFIRMED -> StepAction.REPORT_CONFIRMED;
            case OBJECTED -> StepAction.REPORT_OBJECTED;
            case DECLINED -> StepAction.LEVEL_DECLINED;
        };
    }
}

package io.zhiheng.report.application;

import io.zhiheng.assessment.ReportProgress;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.report.ReportGivenUp;
import io.zhiheng.report.domain.failure.ReportFailure;
import io.zhiheng.report.domain.failure.ReportFailures;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps in mind that the report of a self-assessment failed for good, so that people are not left waiting for it. */
@UseCase
public class RecordReportFailure {

    private final ReportFailures failures;
    private final ReportProgress progress;
    private final SubmittedSelfAssessments selfAssessments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordReportFailure(
            ReportFailures failures,
            ReportProgress progress,
            SubmittedSelfAssessments selfAssessments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.failures = failures;
        this.progress = progress;
        this.selfAssessments = selfAssessments;
        this.events = events;
        this.clock = clock;
    }

    public void execute(SelfAssessmentId id) {
        failures.save(new ReportFailure(id, clock.instant()));
        progress.failed(id);
        events.publishEvent(new ReportGivenUp(id, selfAssessments.find(id).enterprise()));
    }
}

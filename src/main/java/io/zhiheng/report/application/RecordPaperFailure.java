package io.zhiheng.report.application;

import io.zhiheng.report.domain.failure.PaperFailure;
import io.zhiheng.report.domain.failure.PaperFailures;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.UseCase;
import java.time.Clock;

/** Keeps in mind that a paper of a request failed for good, so that people are not left waiting for it. */
@UseCase
public class RecordPaperFailure {

    private final PaperFailures failures;
    private final Clock clock;

    RecordPaperFailure(PaperFailures failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    public void execute(AssessmentRequestId id, PaperFailure.Paper paper) {
        failures.save(new PaperFailure(PaperFailure.Key.of(id, paper), clock.instant()));
    }
}

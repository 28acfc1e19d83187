package io.zhiheng.review.application.certificate;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.Timeline;
import io.zhiheng.review.application.limits.LimitedStep;
import io.zhiheng.review.application.limits.TimeLimits;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.time.Instant;

/** Issues the certificate when nobody has objected, or no objection was sustained. */
@UseCase
public class IssueCertificate {

    /** From when to when it is in force. */
    public record Term(Instant issuedAt, Instant expiresAt) {}

    private final RequestAccess access;
    private final Timeline timeline;
    private final TimeLimits limits;
    private final Clock clock;

    IssueCertificate(RequestAccess access, Timeline timeline, TimeLimits limits, Clock clock) {
        this.access = access;
        this.timeline = timeline;
        this.limits = limits;
        this.clock = clock;
    }

    public Term execute(AssessmentRequestId id) {
        var now = clock.instant();
        timeline.record(access.forUpdate(id), StepAction.CERTIFICATE_ISSUED, Doer.SYSTEM, null);
        return new Term(now, limits.dueAt(LimitedStep.CERTIFICATE, now));
    }
}

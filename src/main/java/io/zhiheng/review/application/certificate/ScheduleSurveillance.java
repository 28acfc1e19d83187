package io.zhiheng.review.application.certificate;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.application.limits.LimitedStep;
import io.zhiheng.review.application.limits.TimeLimits;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says when a certificate has to be looked at next: each time as long after its issue again. */
@UseCase
public class ScheduleSurveillance {

    private final TimeLimits limits;
    private final Clock clock;

    ScheduleSurveillance(TimeLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** @return after the expiry when none is due before: the last one falls together with the end */
    public Instant execute(AssessmentRequestId id, Instant issuedAt, Instant expiresAt) {
        var next = limits.nextAfter(LimitedStep.SURVEILLANCE, issuedAt, clock.instant());
        return next.plus(Duration.ofDays(1)).isAfter(expiresAt) ? expiresAt.plus(Duration.ofDays(1)) : next;
    }
}

package io.zhiheng.certificate.application;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.UseCase;
import java.time.Duration;
import java.time.Instant;

/** Says when a certificate has to be looked at next. One that fell into a suspension is due as soon as that is over. */
@UseCase
public class ScheduleSurveillance {

    private final CertificateBook book;

    ScheduleSurveillance(CertificateBook book) {
        this.book = book;
    }

    /** @return after the expiry when none is due before */
    public Instant execute(AssessmentRequestId id) {
        var certificate = book.of(id);
        return certificate.nextSurveillance() != null
                ? certificate.nextSurveillance()
                : certificate.expiresAt().plus(Duration.ofDays(1));
    }
}

package io.zhiheng.certificate.application;

import io.zhiheng.certificate.domain.IssuedCertificate.Term;
import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.limits.TimeLimits;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How long certificates are in force, and how often they are looked at. */
@Component
class CertificateTerms {

    private final TimeLimits limits;

    CertificateTerms(TimeLimits limits) {
        this.limits = limits;
    }

    Term from(Instant issued) {
        var expires = limits.lastMoment(LimitedStep.CERTIFICATE, issued);
        return new Term(issued, expires, surveillance(issued, 1, expires));
    }

    /** @param ordinal 1 for the first one @return null when the certificate expires before */
    Instant surveillance(Instant issued, int ordinal, Instant expires) {
        var due = limits.dueAt(LimitedStep.SURVEILLANCE, issued, ordinal);
        return due.isBefore(expires) ? due : null;
    }
}

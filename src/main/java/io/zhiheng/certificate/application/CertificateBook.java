package io.zhiheng.certificate.application;

import io.zhiheng.certificate.Certificate.State;
import io.zhiheng.certificate.domain.CertificateChange.Cause;
import io.zhiheng.certificate.domain.CertificateChanges;
import io.zhiheng.certificate.domain.IssuedCertificate;
import io.zhiheng.certificate.domain.IssuedCertificates;
import io.zhiheng.certificate.domain.Surveillance;
import io.zhiheng.certificate.domain.Surveillances;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.NotFound;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps a certificate, what became of it and the request's timeline in step. Callers hold the request's row. */
@Component
class CertificateBook {

    private final IssuedCertificates certificates;
    private final CertificateChanges changes;
    private final Surveillances surveillances;
    private final Timeline timeline;
    private final Clock clock;

    CertificateBook(
            IssuedCertificates certificates,
            CertificateChanges changes,
            Surveillances surveillances,
            Timeline timeline,
            Clock clock) {
        this.certificates = certificates;
        this.changes = changes;
        this.surveillances = surveillances;
        this.timeline = timeline;
        this.clock = clock;
    }

    IssuedCertificate of(AssessmentRequestId request) {
        return certificates.lockOfRequest(request.value()).orElseThrow(() -> new NotFound("certificate", request));
    }

    /** @param action how the timeline calls it; null when it has said so before */
    void change(AssessmentRequest request, State next, Cause cause, StepAction action, Attribution by, String reason) {
        var certificate = of(request.id());
        changes.save(certificate.become(next, cause, by, reason, clock.instant()));
        if (action != null) {
            timeline.record(request, action, by, reason);
        }
    }

    /** The surveillance that is under way; empty while none is. */
    Optional<Surveillance> surveillance(AssessmentRequestId request) {
        return surveillances.of(of(request).id()).stream()
                .filter(each -> each.outcome() == null)
                .findFirst();
    }

    void conclude(AssessmentRequestId request, Surveillance.Outcome outcome, String findings, Attribution by) {
        surveillance(request)
                .orElseThrow(() -> new NotFound("surveillance", request))
                .conclude(outcome, findings, by, clock.instant());
    }
}

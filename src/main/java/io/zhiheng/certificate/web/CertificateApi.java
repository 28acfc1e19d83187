package io.zhiheng.certificate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.certificate.Certificate;
import io.zhiheng.certificate.application.RevokeCertificate;
import io.zhiheng.certificate.application.SuspendCertificate;
import io.zhiheng.certificate.application.register.CertificateQueries;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The certificate that a request led to. */
@RestController
@RequestMapping("/api/v1/assessment-requests/{id}/certificate")
@Tag(name = "assessment-requests")
class CertificateApi {

    private final CertificateQueries certificates;
    private final SuspendCertificate suspend;
    private final RevokeCertificate revoke;

    CertificateApi(CertificateQueries certificates, SuspendCertificate suspend, RevokeCertificate revoke) {
        this.certificates = certificates;
        this.suspend = suspend;
        this.revoke = revoke;
    }

    record ReasonBody(String reason) {}

    @Operation(summary = "The certificate that the request led to; 404 when none")
    @GetMapping
    Certificate certificate(@PathVariable AssessmentRequestId id, Actor actor) {
        return certificates.of(actor, id).certificate();
    }

    @Operation(summary = "Suspends the certificate. Managers only. 409 certificate-not-valid; 422 at reason")
    @PostMapping("/suspension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void suspend(@PathVariable AssessmentRequestId id, @RequestBody ReasonBody body, Actor actor) {
        suspend.execute(actor, id, body.reason());
    }

    @Operation(summary = "Revokes the certificate for good. Managers only. 409 certificate-ended; 422 at reason")
    @PostMapping("/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable AssessmentRequestId id, @RequestBody ReasonBody body, Actor actor) {
        revoke.execute(actor, id, body.reason());
    }
}

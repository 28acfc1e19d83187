package io.zhiheng.certificate.application;

import static io.zhiheng.request.RequestState.SURVEILLANCE;
import static io.zhiheng.request.RequestState.SUSPENDED;
import static io.zhiheng.request.application.RequestStep.Traits.ofInstitution;

import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.RequestStep;

/** The steps of a certificate's life. */
public enum CertificateStep implements RequestStep {
    SUPERVISE_CERTIFICATE(ofInstitution(SURVEILLANCE, LimitedStep.SUPERVISE_CERTIFICATE, "outcome", "findings")),
    CURE_SUSPENSION(ofInstitution(SUSPENDED, LimitedStep.CURE_SUSPENSION, "outcome", "reason"));

    private final Traits traits;

    CertificateStep(Traits traits) {
        this.traits = traits;
    }

    @Override
    public Traits traits() {
        return traits;
    }

    @Override
    public boolean isGuarded() {
        return true;
    }
}

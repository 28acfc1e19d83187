package io.zhiheng.review.application.certificate;

import static io.zhiheng.review.RequestState.SURVEILLANCE;
import static io.zhiheng.review.RequestState.SUSPENDED;
import static io.zhiheng.review.application.RequestStep.Traits.ofInstitution;

import io.zhiheng.review.application.RequestStep;
import io.zhiheng.review.application.limits.LimitedStep;

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

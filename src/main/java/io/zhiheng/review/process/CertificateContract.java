package io.zhiheng.review.process;

import io.zhiheng.review.application.PhaseContract;
import io.zhiheng.review.application.certificate.CertificateStep;
import io.zhiheng.review.application.certificate.RevokeCertificate;
import io.zhiheng.review.application.certificate.SuspendCertificate;
import org.springframework.stereotype.Component;

/** A certificate's life. */
@Component
class CertificateContract extends PhaseContract {

    CertificateContract() {
        super(CertificateStep.values(), SuspendCertificate.MESSAGE, RevokeCertificate.MESSAGE);
    }
}

package io.zhiheng.certificate.process;

import io.zhiheng.certificate.application.CertificateStep;
import io.zhiheng.certificate.application.RevokeCertificate;
import io.zhiheng.certificate.application.SuspendCertificate;
import io.zhiheng.request.application.PhaseContract;
import org.springframework.stereotype.Component;

/** A certificate's life. */
@Component
class CertificateContract extends PhaseContract {

    CertificateContract() {
        super(CertificateStep.values(), SuspendCertificate.MESSAGE, RevokeCertificate.MESSAGE);
    }
}

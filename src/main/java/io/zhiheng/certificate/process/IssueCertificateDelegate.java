package io.zhiheng.certificate.process;

import io.zhiheng.certificate.application.IssueCertificate;
import io.zhiheng.request.AssessmentRequestId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process call the use case of the same name. */
@Component
class IssueCertificateDelegate implements JavaDelegate {

    private final IssueCertificate issueCertificate;

    IssueCertificateDelegate(IssueCertificate issueCertificate) {
        this.issueCertificate = issueCertificate;
    }

    @Override
    public void execute(DelegateExecution step) {
        var term = issueCertificate.execute(AssessmentRequestId.of(step.getProcessBusinessKey()));
        step.setVariable("issuedAt", Date.from(term.issuedAt()));
        step.setVariable("expiresAt", Date.from(term.expiresAt()));
    }
}

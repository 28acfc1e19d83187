package io.zhiheng.report.process;

import io.zhiheng.report.application.PrintCertificate;
import io.zhiheng.request.AssessmentRequestId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process call the use case of the same name. */
@Component
class PrintCertificateDelegate implements JavaDelegate {

    private final PrintCertificate printCertificate;

    PrintCertificateDelegate(PrintCertificate printCertificate) {
        this.printCertificate = printCertificate;
    }

    @Override
    public void execute(DelegateExecution step) {
        printCertificate.execute(AssessmentRequestId.of(step.getProcessBusinessKey()));
    }
}

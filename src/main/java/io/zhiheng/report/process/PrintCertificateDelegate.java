package io.zhiheng.report.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Where a certificate is going to be printed; until then the process goes on without the file. */
@Component
class PrintCertificateDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution step) {
        // nothing is printed yet
    }
}

package io.zhiheng.conclusion.process;

import io.zhiheng.conclusion.application.ConfirmReportBySilence;
import io.zhiheng.request.AssessmentRequestId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process call the use case of the same name. */
@Component
class ConfirmReportBySilenceDelegate implements JavaDelegate {

    private final ConfirmReportBySilence confirmReportBySilence;

    ConfirmReportBySilenceDelegate(ConfirmReportBySilence confirmReportBySilence) {
        this.confirmReportBySilence = confirmReportBySilence;
    }

    @Override
    public void execute(DelegateExecution step) {
        var seats = confirmReportBySilence.execute(AssessmentRequestId.of(step.getProcessBusinessKey()));
        step.setVariable("confirmation", "CONFIRMED");
        step.setVariable("seats", seats);
    }
}

package io.zhiheng.review.process;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.application.conclusion.ConfirmReportBySilence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** BPMN's front door to the use case of the same name. */
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

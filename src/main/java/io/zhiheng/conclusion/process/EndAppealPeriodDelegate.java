package io.zhiheng.conclusion.process;

import io.zhiheng.conclusion.application.EndAppealPeriod;
import io.zhiheng.request.AssessmentRequestId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process call the use case of the same name. */
@Component
class EndAppealPeriodDelegate implements JavaDelegate {

    private final EndAppealPeriod endAppealPeriod;

    EndAppealPeriodDelegate(EndAppealPeriod endAppealPeriod) {
        this.endAppealPeriod = endAppealPeriod;
    }

    @Override
    public void execute(DelegateExecution step) {
        endAppealPeriod.execute(AssessmentRequestId.of(step.getProcessBusinessKey()));
        step.setVariable("appeal", "NONE");
    }
}

package io.zhiheng.conclusion.process;

import io.zhiheng.conclusion.application.BeginPublicity;
import io.zhiheng.request.AssessmentRequestId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process call the use case of the same name. */
@Component
class BeginPublicityDelegate implements JavaDelegate {

    private final BeginPublicity beginPublicity;

    BeginPublicityDelegate(BeginPublicity beginPublicity) {
        this.beginPublicity = beginPublicity;
    }

    @Override
    public void execute(DelegateExecution step) {
        var until = beginPublicity.execute(AssessmentRequestId.of(step.getProcessBusinessKey()));
        step.setVariable("publicUntil", Date.from(until));
        step.setVariable("objectionOutcome", "NONE");
    }
}

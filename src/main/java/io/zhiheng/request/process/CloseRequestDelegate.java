package io.zhiheng.request.process;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.acceptance.CloseRequest;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process call the use case of the same name. */
@Component
class CloseRequestDelegate implements JavaDelegate {

    private final CloseRequest closeRequest;

    CloseRequestDelegate(CloseRequest closeRequest) {
        this.closeRequest = closeRequest;
    }

    @Override
    public void execute(DelegateExecution step) {
        closeRequest.execute(AssessmentRequestId.of(step.getProcessBusinessKey()));
    }
}

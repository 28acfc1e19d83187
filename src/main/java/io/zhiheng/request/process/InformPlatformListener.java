package io.zhiheng.request.process;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.limits.InformPlatform;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The institution has long not taken a step: on the flow out of the timer on its border. */
@Component
class InformPlatformListener implements ExecutionListener {

    private final InformPlatform informPlatform;

    InformPlatformListener(InformPlatform informPlatform) {
        this.informPlatform = informPlatform;
    }

    @Override
    public void notify(DelegateExecution flow) {
        informPlatform.execute(AssessmentRequestId.of(flow.getProcessBusinessKey()), FlowEnds.watched(flow));
    }
}

package io.zhiheng.request.process;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.limits.Escalate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The institution did not take a step in time: on the flow out of the timer on its border. */
@Component
class EscalateListener implements ExecutionListener {

    private final Escalate escalate;

    EscalateListener(Escalate escalate) {
        this.escalate = escalate;
    }

    @Override
    public void notify(DelegateExecution flow) {
        escalate.execute(AssessmentRequestId.of(flow.getProcessBusinessKey()), FlowEnds.watched(flow));
    }
}

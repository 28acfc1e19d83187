package io.zhiheng.request.process;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.limits.Remind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The limit of a step is near: on the flow out of the timer on its border. */
@Component
class RemindListener implements ExecutionListener {

    private final Remind remind;

    RemindListener(Remind remind) {
        this.remind = remind;
    }

    @Override
    public void notify(DelegateExecution flow) {
        remind.execute(AssessmentRequestId.of(flow.getProcessBusinessKey()), FlowEnds.watched(flow));
    }
}

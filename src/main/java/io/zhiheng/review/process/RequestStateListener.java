package io.zhiheng.review.process;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.RequestState;
import io.zhiheng.review.application.EnterState;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** At the start of every node that stands for a state of the request. */
@Component
class RequestStateListener implements ExecutionListener {

    private final EnterState enterState;

    RequestStateListener(EnterState enterState) {
        this.enterState = enterState;
    }

    @Override
    public void notify(DelegateExecution node) {
        var state = RequestState.atNode(node.getCurrentActivityId())
                .orElseThrow(
                        () -> new IllegalStateException("No state of a request at " + node.getCurrentActivityId()));
        enterState.execute(AssessmentRequestId.of(node.getProcessBusinessKey()), state);
    }
}

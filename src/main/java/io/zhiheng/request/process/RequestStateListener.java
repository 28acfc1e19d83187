package io.zhiheng.request.process;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.EnterState;
import io.zhiheng.request.application.KnownSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** At the start of every node that stands for a state of the request. */
@Component
class RequestStateListener implements ExecutionListener {

    private final EnterState enterState;
    private final KnownSteps steps;

    RequestStateListener(EnterState enterState, KnownSteps steps) {
        this.enterState = enterState;
        this.steps = steps;
    }

    @Override
    public void notify(DelegateExecution node) {
        var place = node.getCurrentActivityId();
        var state = steps.find(place)
                .map(step -> step.traits().state())
                .or(() -> RequestState.atNode(place))
                .orElseThrow(() -> new IllegalStateException("No state of a request at " + place));
        enterState.execute(AssessmentRequestId.of(node.getProcessBusinessKey()), state);
    }
}

package io.zhiheng.conclusion.process;

import io.zhiheng.conclusion.application.admission.RequestTaskAudience;
import io.zhiheng.platform.workflow.model.GatewayVariable;
import io.zhiheng.request.RequestState;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Lets the process remember, beyond the appeal, how the request was refused, and whom the appeal is offered to. */
@Component
class RefusalListener implements ExecutionListener {

    private static final GatewayVariable<RequestState> ENDED_AS =
            GatewayVariable.of("endedAs", RequestState.REJECTED, RequestState.NOT_PASSED);

    @Override
    public void notify(DelegateExecution refusal) {
        refusal.setVariables(
                ENDED_AS.is(RequestState.atNode(refusal.getCurrentActivityId()).orElseThrow()));
        refusal.setVariable("appealHandlers", RequestTaskAudience.APPEALS + refusal.getVariable("institution"));
    }
}

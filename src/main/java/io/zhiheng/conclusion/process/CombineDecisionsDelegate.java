package io.zhiheng.conclusion.process;

import io.zhiheng.conclusion.application.CombineDecisions;
import io.zhiheng.request.AssessmentRequestId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process call the use case of the same name. */
@Component
class CombineDecisionsDelegate implements JavaDelegate {

    private final CombineDecisions combineDecisions;

    CombineDecisionsDelegate(CombineDecisions combineDecisions) {
        this.combineDecisions = combineDecisions;
    }

    @Override
    public void execute(DelegateExecution step) {
        var combined = combineDecisions.execute(AssessmentRequestId.of(step.getProcessBusinessKey()));
        step.setVariable("decision", combined.outcome().name());
        step.setVariable("reported", combined.reported() ? "YES" : "NO");
    }
}

package io.zhiheng.review.process;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.application.conclusion.CombineDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** BPMN's front door to the use case of the same name. */
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

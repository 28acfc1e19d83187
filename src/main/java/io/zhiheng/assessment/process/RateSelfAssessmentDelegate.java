package io.zhiheng.assessment.process;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.frozen.RateSelfAssessment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process call the use case of the same name. */
@Component
class RateSelfAssessmentDelegate implements JavaDelegate {

    private final RateSelfAssessment rateSelfAssessment;

    RateSelfAssessmentDelegate(RateSelfAssessment rateSelfAssessment) {
        this.rateSelfAssessment = rateSelfAssessment;
    }

    @Override
    public void execute(DelegateExecution step) {
        var rating = rateSelfAssessment.execute(SelfAssessmentId.of(step.getProcessBusinessKey()));
        step.setVariable("level", rating.overall().level());
    }
}

package io.zhiheng.assessment.process;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.course.ExpireSelfAssessment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process call the use case of the same name. */
@Component
class ExpireSelfAssessmentDelegate implements JavaDelegate {

    private final ExpireSelfAssessment expireSelfAssessment;

    ExpireSelfAssessmentDelegate(ExpireSelfAssessment expireSelfAssessment) {
        this.expireSelfAssessment = expireSelfAssessment;
    }

    @Override
    public void execute(DelegateExecution step) {
        expireSelfAssessment.execute(SelfAssessmentId.of(step.getProcessBusinessKey()));
    }
}

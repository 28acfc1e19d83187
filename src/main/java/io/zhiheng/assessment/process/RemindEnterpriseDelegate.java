package io.zhiheng.assessment.process;

import io.zhiheng.assessment.ReminderDue;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.course.RemindEnterprise;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process call the use case of the same name; the model says which notice is due. */
@Component
class RemindEnterpriseDelegate implements JavaDelegate {

    private final RemindEnterprise remindEnterprise;

    RemindEnterpriseDelegate(RemindEnterprise remindEnterprise) {
        this.remindEnterprise = remindEnterprise;
    }

    @Override
    public void execute(DelegateExecution step) {
        var notice = ReminderDue.Notice.valueOf((String) step.getVariable("notice"));
        remindEnterprise.execute(SelfAssessmentId.of(step.getProcessBusinessKey()), notice);
    }
}

package io.zhiheng.assessment.process;

import io.zhiheng.assessment.ReminderDue.Notice;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.course.ExpireSelfAssessment;
import io.zhiheng.assessment.application.course.RemindEnterprise;
import io.zhiheng.assessment.application.frozen.FreezeAnswers;
import io.zhiheng.assessment.application.frozen.RateSelfAssessment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the process does by itself, each by the use case of the same name. Models name these beans for years. */
@Configuration(proxyBeanMethods = false)
class SelfAssessmentDelegates {

    @Bean
    JavaDelegate freezeAnswersDelegate(FreezeAnswers freezeAnswers) {
        return step -> freezeAnswers.execute(assessmentOf(step));
    }

    @Bean
    JavaDelegate rateSelfAssessmentDelegate(RateSelfAssessment rateSelfAssessment) {
        return step -> step.setVariable(
                "level",
                rateSelfAssessment.execute(assessmentOf(step)).overall().level());
    }

    /** The model says which notice is due. */
    @Bean
    JavaDelegate remindEnterpriseDelegate(RemindEnterprise remindEnterprise) {
        return step ->
                remindEnterprise.execute(assessmentOf(step), Notice.valueOf((String) step.getVariable("notice")));
    }

    @Bean
    JavaDelegate expireSelfAssessmentDelegate(ExpireSelfAssessment expireSelfAssessment) {
        return step -> expireSelfAssessment.execute(assessmentOf(step));
    }

    private static SelfAssessmentId assessmentOf(DelegateExecution step) {
        return SelfAssessmentId.of(step.getProcessBusinessKey());
    }
}

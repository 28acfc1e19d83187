package io.zhiheng.conclusion.process;

import io.zhiheng.conclusion.application.BeginPublicity;
import io.zhiheng.conclusion.application.CombineDecisions;
import io.zhiheng.conclusion.application.ConfirmReport;
import io.zhiheng.conclusion.application.ConfirmReport.Answer;
import io.zhiheng.conclusion.application.ConfirmReportBySilence;
import io.zhiheng.conclusion.application.HandleAppeal;
import io.zhiheng.conclusion.application.HandleObjection;
import io.zhiheng.conclusion.domain.Decision.Outcome;
import io.zhiheng.platform.workflow.model.GatewayVariable;
import io.zhiheng.platform.workflow.model.GatewayVariable.YesOrNo;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.limits.RecordTimeLimit;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the process does by itself, and what it remembers of it. Models name these beans for years. */
@Configuration(proxyBeanMethods = false)
class ConclusionDelegates {

    private static final GatewayVariable<Outcome> DECISION = GatewayVariable.of("decision", Outcome.class);
    private static final GatewayVariable<YesOrNo> REPORTED = GatewayVariable.of("reported", YesOrNo.class);

    @Bean
    JavaDelegate confirmReportBySilenceDelegate(ConfirmReportBySilence confirmReportBySilence) {
        return step -> {
            step.setVariable("seats", confirmReportBySilence.execute(requestOf(step)));
            step.setVariables(ConfirmReport.CONFIRMATION.is(Answer.CONFIRMED));
        };
    }

    @Bean
    JavaDelegate combineDecisionsDelegate(CombineDecisions combineDecisions) {
        return step -> {
            var combined = combineDecisions.execute(requestOf(step));
            step.setVariables(DECISION.is(combined.outcome()));
            step.setVariables(REPORTED.is(YesOrNo.of(combined.reported())));
        };
    }

    @Bean
    JavaDelegate beginPublicityDelegate(BeginPublicity beginPublicity) {
        return step -> {
            step.setVariable("publicUntil", Date.from(beginPublicity.execute(requestOf(step))));
            step.setVariables(HandleObjection.OBJECTION_OUTCOME.isNone());
        };
    }

    /** Nobody appealed in time: the refusal stands. */
    @Bean
    JavaDelegate endAppealPeriodDelegate(RecordTimeLimit recordTimeLimit) {
        return step -> {
            recordTimeLimit.execute(requestOf(step), StepAction.APPEAL_PERIOD_ENDED, null);
            step.setVariables(HandleAppeal.APPEAL.isNone());
        };
    }

    private static AssessmentRequestId requestOf(DelegateExecution step) {
        return AssessmentRequestId.of(step.getProcessBusinessKey());
    }
}

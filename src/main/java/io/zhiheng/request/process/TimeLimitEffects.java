package io.zhiheng.request.process;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.limits.RecordTimeLimit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What happens when the time of a step is nearly or entirely over: listeners on the flow out of a timer on its border,
 * and tasks behind it. They differ in what is recorded. Models name each by its bean, those deployed before for years.
 */
@Configuration(proxyBeanMethods = false)
class TimeLimitEffects {

    private final RecordTimeLimit recordTimeLimit;

    TimeLimitEffects(RecordTimeLimit recordTimeLimit) {
        this.recordTimeLimit = recordTimeLimit;
    }

    @Bean
    ExecutionListener remindListener() {
        return ofWatchedStep(StepAction.REMINDED);
    }

    /** The institution did not take a step in time. */
    @Bean
    ExecutionListener escalateListener() {
        return ofWatchedStep(StepAction.TIME_LIMIT_PASSED);
    }

    /** The institution has long not taken a step. */
    @Bean
    ExecutionListener informPlatformListener() {
        return ofWatchedStep(StepAction.PLATFORM_INFORMED);
    }

    /** The enterprise did not do in time what it had to do: the request ends. */
    @Bean
    JavaDelegate closeRequestDelegate() {
        return step -> record(step, StepAction.REQUEST_CLOSED, null);
    }

    /** The enterprise did not object to the team in time. */
    @Bean
    JavaDelegate confirmTeamBySilenceDelegate() {
        return step -> record(step, StepAction.TEAM_CONFIRMED_BY_SILENCE, null);
    }

    private ExecutionListener ofWatchedStep(StepAction action) {
        return flow -> record(flow, action, FlowEnds.watched(flow));
    }

    private void record(DelegateExecution execution, StepAction action, String step) {
        recordTimeLimit.execute(AssessmentRequestId.of(execution.getProcessBusinessKey()), action, step);
    }
}

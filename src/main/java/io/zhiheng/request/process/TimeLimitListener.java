package io.zhiheng.request.process;

import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.TimeLimit;
import io.zhiheng.request.application.limits.TimeLimits;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** On every flow into a node that has a time limit: the limit begins. Its timers and tasks read the variables. */
@Component
class TimeLimitListener implements ExecutionListener {

    private static final String CORRECTION_LEFT = "correctionLeft";
    private static final String ON_SITE_ENDS_AT = "onSiteEndsAt";

    private final TimeLimits limits;

    TimeLimitListener(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public void notify(DelegateExecution flow) {
        var term = term(LimitedStep.at(FlowEnds.target(flow)), flow);
        flow.setVariables(Map.of(
                "remindAt",
                Date.from(term.remindAt()),
                "dueAt",
                Date.from(term.dueAt()),
                "platformAt",
                Date.from(term.platformAt())));
    }

    private TimeLimits.Term term(LimitedStep step, DelegateExecution flow) {
        if (step == LimitedStep.ASSESS_ON_SITE && flow.getVariable(ON_SITE_ENDS_AT) instanceof Date end) {
            return limits.term(step, Instant.ofEpochMilli(end.getTime()));
        }
        if (step == LimitedStep.CORRECT_NONCONFORMITIES && flow.getVariable(CORRECTION_LEFT) instanceof String left) {
            return limits.term(TimeLimit.of(left));
        }
        return limits.term(step);
    }
}

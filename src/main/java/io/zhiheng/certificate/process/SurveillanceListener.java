package io.zhiheng.certificate.process;

import io.zhiheng.certificate.application.ScheduleSurveillance;
import io.zhiheng.request.AssessmentRequestId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** On every flow into the node where a certificate is in force: when it has to be looked at next. */
@Component
class SurveillanceListener implements ExecutionListener {

    private final ScheduleSurveillance scheduleSurveillance;

    SurveillanceListener(ScheduleSurveillance scheduleSurveillance) {
        this.scheduleSurveillance = scheduleSurveillance;
    }

    @Override
    public void notify(DelegateExecution flow) {
        var next = scheduleSurveillance.execute(AssessmentRequestId.of(flow.getProcessBusinessKey()));
        flow.setVariable("surveillanceAt", Date.from(next));
    }
}

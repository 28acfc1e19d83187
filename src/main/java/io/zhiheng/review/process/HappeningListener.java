package io.zhiheng.review.process;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.certificate.RecordHappening;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** At the start of the events that time brings upon a certificate. */
@Component
class HappeningListener implements ExecutionListener {

    private static final Map<String, StepAction> HAPPENINGS = Map.of(
            "surveillanceDue", StepAction.SURVEILLANCE_DUE,
            "surveillanceMissed", StepAction.SURVEILLANCE_MISSED,
            "suspensionUncured", StepAction.CERTIFICATE_REVOKED,
            "certificateLifeOver", StepAction.CERTIFICATE_EXPIRED);

    private final RecordHappening recordHappening;

    HappeningListener(RecordHappening recordHappening) {
        this.recordHappening = recordHappening;
    }

    @Override
    public void notify(DelegateExecution event) {
        recordHappening.execute(AssessmentRequestId.of(event.getProcessBusinessKey()),
                HAPPENINGS.get(event.getCurrentActivityId()));
    }
}

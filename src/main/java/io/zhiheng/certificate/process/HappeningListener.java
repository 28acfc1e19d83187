package io.zhiheng.certificate.process;

import io.zhiheng.certificate.application.AgeCertificate;
import io.zhiheng.certificate.application.AgeCertificate.Moment;
import io.zhiheng.request.AssessmentRequestId;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * At the start of the events that come to a certificate with time: a surveillance due or missed, a suspension not
 * cured, its last day.
 */
@Component
class HappeningListener implements ExecutionListener {

    private static final Map<String, Moment> HAPPENINGS = Map.of(
            "surveillanceDue", Moment.SURVEILLANCE_DUE,
            "surveillanceMissed", Moment.SURVEILLANCE_MISSED,
            "suspensionUncured", Moment.SUSPENSION_UNCURED,
            "certificateLifeOver", Moment.EXPIRED);

    private final AgeCertificate ageCertificate;

    HappeningListener(AgeCertificate ageCertificate) {
        this.ageCertificate = ageCertificate;
    }

    @Override
    public void notify(DelegateExecution event) {
        ageCertificate.execute(
                AssessmentRequestId.of(event.getProcessBusinessKey()), HAPPENINGS.get(event.getCurrentActivityId()));
    }
}

package io.zhiheng.request;

import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A step of a request was taken; published in the transaction that took it, together with its row on the timeline.
 *
 * @param number the request's number as people call it
 * @param enterpriseName as it was called when it handed the request in
 * @param step id of the user task that the step is about; null if about none
 * @param reason in the person's own words; null where none were given
 */
public record StepTaken(
        AssessmentRequestId request,
        String number,
        EnterpriseId enterprise,
        String enterpriseName,
        UUID institution,
        StepAction what,
        Attribution by,
        String step,
        String reason,
        Instant at)
        implements AuditedEvent {

    @Override
    public String action() {
        return "assessmentRequest." + what.name();
    }

    @Override
    public String subject() {
        return "assessmentRequest:" + request;
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("number", number);
        facts.put("side", by.side());
        return facts;
    }
}

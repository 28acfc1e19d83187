package io.zhiheng.finding;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody wrote something about a clause; the words themselves stay in the dialogue.
 *
 * @param displayNo the clause as people call it
 */
public record DialogueContinued(
        AssessmentRequestId request,
        String number,
        EnterpriseId enterprise,
        UUID institution,
        String clause,
        String displayNo,
        Attribution by)
        implements AuditedEvent {

    @Override
    public String subject() {
        return "assessmentRequest:" + request;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "clause", clause, "side", by.side());
    }
}

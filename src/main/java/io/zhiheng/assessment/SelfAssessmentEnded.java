package io.zhiheng.assessment;

import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;

/** The platform ended a self-assessment that was being filled in. */
public record SelfAssessmentEnded(SelfAssessmentId id, EnterpriseId enterprise, String reason) implements AuditedEvent {

    @Override
    public String subject() {
        return "selfAssessment:" + id;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("reason", reason);
    }
}

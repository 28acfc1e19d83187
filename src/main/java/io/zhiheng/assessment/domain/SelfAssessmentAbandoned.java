package io.zhiheng.assessment.domain;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;

public record SelfAssessmentAbandoned(SelfAssessmentId id, EnterpriseId enterprise, String reason)
        implements AuditedEvent {

    @Override
    public String subject() {
        return "selfAssessment:" + id;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("reason", reason);
    }
}

package io.zhiheng.assessment.domain.rectification;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;

public record SelfAssessmentRectified(SelfAssessmentId id, EnterpriseId enterprise, int round, int revision)
        implements AuditedEvent {

    @Override
    public String subject() {
        return "selfAssessment:" + id;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("round", round, "revision", revision);
    }
}

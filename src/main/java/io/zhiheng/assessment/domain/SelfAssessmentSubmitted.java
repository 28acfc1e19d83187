package io.zhiheng.assessment.domain;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;

public record SelfAssessmentSubmitted(SelfAssessmentId id, EnterpriseId enterprise) implements AuditedEvent {

    @Override
    public String subject() {
        return "selfAssessment:" + id;
    }
}

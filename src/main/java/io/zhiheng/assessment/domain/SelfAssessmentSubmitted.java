package io.zhiheng.assessment.domain;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.identity.EnterpriseId;
import io.zhiheng.shared.AuditedEvent;

public record SelfAssessmentSubmitted(SelfAssessmentId id, EnterpriseId enterprise) implements AuditedEvent {

    @Override
    public String action() {
        return "selfAssessmentSubmitted";
    }

    @Override
    public String subject() {
        return "selfAssessment:" + id;
    }
}

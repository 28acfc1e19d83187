package io.zhiheng.report;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.identity.EnterpriseId;
import io.zhiheng.shared.AuditedEvent;

/** A report could not be made, and nothing tries any more until an administrator asks for it. */
public record ReportGivenUp(SelfAssessmentId selfAssessment, EnterpriseId enterprise) implements AuditedEvent {

    @Override
    public String action() {
        return "reportGivenUp";
    }

    @Override
    public String subject() {
        return "selfAssessment:" + selfAssessment;
    }
}

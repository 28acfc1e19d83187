package io.zhiheng.report;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;

/** A report could not be made, and nothing tries any more until an administrator asks for it. */
public record ReportGivenUp(SelfAssessmentId selfAssessment, EnterpriseId enterprise) implements AuditedEvent {

    @Override
    public String subject() {
        return "selfAssessment:" + selfAssessment;
    }
}

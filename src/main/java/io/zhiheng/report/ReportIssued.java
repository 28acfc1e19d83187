package io.zhiheng.report;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;

/** A report was made and kept. */
public record ReportIssued(
        SelfAssessmentId selfAssessment, EnterpriseId enterprise, int revision, String number, String sha256)
        implements AuditedEvent {

    @Override
    public String subject() {
        return "selfAssessment:" + selfAssessment;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("revision", revision, "number", number, "sha256", sha256);
    }
}

package io.zhiheng.report;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.AuditedEvent;
import java.util.Map;

/** The assessment report of one round of a request was printed and kept. */
public record AssessmentReportPrinted(AssessmentRequestId request, int round, String number, String sha256)
        implements AuditedEvent {

    @Override
    public String subject() {
        return "assessmentRequest:" + request;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("round", round, "number", number, "sha256", sha256);
    }
}

package io.zhiheng.report;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.AuditedEvent;
import java.util.Map;

/** A certificate was printed and kept. */
public record CertificatePrinted(AssessmentRequestId request, String number, String sha256) implements AuditedEvent {

    @Override
    public String subject() {
        return "assessmentRequest:" + request;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "sha256", sha256);
    }
}

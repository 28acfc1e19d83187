package io.zhiheng.administration.domain;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;

/** Conformity and figures of a self-assessment were taken for a test case of rule tables. */
public record CaseSampled(String selfAssessment, String tables, String id, String reason) implements AuditedEvent {

    @Override
    public String subject() {
        return "selfAssessment:" + selfAssessment;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("of", tables, "case", id, "reason", reason);
    }
}

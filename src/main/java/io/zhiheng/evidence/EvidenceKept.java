package io.zhiheng.evidence;

import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;

/** Somebody uploaded a content that the enterprise did not have yet. */
public record EvidenceKept(EvidenceId evidence, EnterpriseId enterprise, String name, long size)
        implements AuditedEvent {

    @Override
    public String subject() {
        return "evidence:" + evidence;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("name", name, "size", size);
    }
}

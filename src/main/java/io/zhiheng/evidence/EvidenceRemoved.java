package io.zhiheng.evidence;

import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;

/** Somebody removed a file that nothing referred to. */
public record EvidenceRemoved(EvidenceId evidence, EnterpriseId enterprise, String name) implements AuditedEvent {

    @Override
    public String subject() {
        return "evidence:" + evidence;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("name", name);
    }
}

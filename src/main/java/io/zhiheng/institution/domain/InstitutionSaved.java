package io.zhiheng.institution.domain;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.UUID;

/** An institution was registered or its record was changed. */
public record InstitutionSaved(UUID institution, String name, String code, boolean active, boolean created)
        implements AuditedEvent {

    @Override
    public String action() {
        return created ? "institutionCreated" : "institutionChanged";
    }

    @Override
    public String subject() {
        return "institution:" + institution;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("name", name, "code", code, "active", active);
    }
}

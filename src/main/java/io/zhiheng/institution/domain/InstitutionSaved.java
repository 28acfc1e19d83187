package io.zhiheng.institution.domain;

import io.zhiheng.institution.Institution;
import io.zhiheng.shared.AuditedEvent;
import java.util.Map;

/** An institution was registered or its record was changed. */
public record InstitutionSaved(Institution content, boolean created) implements AuditedEvent {

    @Override
    public String action() {
        return created ? "institutionCreated" : "institutionChanged";
    }

    @Override
    public String subject() {
        return "institution:" + content.id();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "name",
                content.name(),
                "code",
                content.code(),
                "active",
                content.active(),
                "consulting",
                content.consulting(),
                "advertising",
                content.advertising());
    }
}

package io.zhiheng.portal.application.guidance;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.UUID;

/** What happened to a document of the guidance. */
sealed interface GuidanceEvent extends AuditedEvent {

    UUID document();

    @Override
    default String subject() {
        return "guidance:" + document();
    }

    record GuidanceKept(UUID document, int version, String name) implements GuidanceEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("version", version, "name", name);
        }
    }

    record GuidanceWithdrawn(UUID document) implements GuidanceEvent {}

    record GuidanceShownAgain(UUID document) implements GuidanceEvent {}

    record GuidanceMoved(UUID document) implements GuidanceEvent {}
}

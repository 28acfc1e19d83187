package io.zhiheng.assessment.domain.assignment;

import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;

/** Who looks after what has changed, or whether that keeps others out. */
public sealed interface AssignmentEvent extends AuditedEvent {

    EnterpriseId enterprise();

    @Override
    default String subject() {
        return "enterprise:" + enterprise();
    }

    /** @param from who looked after it, {@code to} who does now; empty for nobody */
    record IndicatorAssigned(EnterpriseId enterprise, String indicator, String from, String to)
            implements AssignmentEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("item", indicator, "from", from, "to", to);
        }
    }

    record AssignmentsLocked(EnterpriseId enterprise) implements AssignmentEvent {}

    record AssignmentsUnlocked(EnterpriseId enterprise) implements AssignmentEvent {}
}

package io.zhiheng.identity.recovery;

import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;
import java.util.UUID;

/**
 * An administrator has refused an application, or stopped it before it took effect.
 *
 * @param mobile of the applicant, 11 digits
 * @param enterprise whose account had been told that it was released; null where nobody had been told
 */
public record RecoveryRefused(UUID application, String number, String mobile, EnterpriseId enterprise, String reason)
        implements AuditedEvent {

    @Override
    public String subject() {
        return "recovery:" + application;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "reason", reason);
    }
}

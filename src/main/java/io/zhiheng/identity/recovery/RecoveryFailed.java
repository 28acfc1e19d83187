package io.zhiheng.identity.recovery;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.UUID;

/**
 * An application could not take effect: meanwhile the mobile belongs to another account, or the account is closed.
 *
 * @param mobile of the applicant, 11 digits
 */
public record RecoveryFailed(UUID application, String number, String mobile) implements AuditedEvent {

    @Override
    public String subject() {
        return "recovery:" + application;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number);
    }
}

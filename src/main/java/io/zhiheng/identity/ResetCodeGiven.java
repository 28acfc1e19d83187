package io.zhiheng.identity;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody gave a member of staff the code that, with a message to the mobile, gives a new password.
 *
 * @param mobile of the person, 11 digits; null where there is none
 */
public record ResetCodeGiven(UUID account, String mobile, String reason) implements AuditedEvent {

    @Override
    public String subject() {
        return "account:" + account;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("reason", reason);
    }
}

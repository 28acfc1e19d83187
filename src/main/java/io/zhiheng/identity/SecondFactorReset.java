package io.zhiheng.identity;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.UUID;

/**
 * An account of staff has lost its authenticator app, its recovery codes and its sessions: at the next sign-in a new
 * app is bound.
 *
 * @param mobile of the person, 11 digits; null where there is none
 */
public record SecondFactorReset(UUID account, String mobile, String reason) implements AuditedEvent {

    @Override
    public String subject() {
        return "account:" + account;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("reason", reason);
    }
}

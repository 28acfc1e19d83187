package io.zhiheng.identity.recovery;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who is not signed in has asked for another mobile to be put in the place of a lost one.
 *
 * @param known whether there is an account as it was named
 */
public record RecoveryAsked(UUID application, String number, boolean known) implements AuditedEvent {

    @Override
    public String subject() {
        return "recovery:" + application;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number);
    }
}

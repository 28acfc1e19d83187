package io.zhiheng.identity;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.UUID;

/**
 * An account has another mobile. Whoever holds the old number is told there, since it may not have been the person.
 *
 * @param before 11 digits
 * @param now 11 digits
 */
public record MobileChanged(UUID account, String before, String now) implements AuditedEvent {

    @Override
    public String subject() {
        return "account:" + account;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("before", Mobile.masked(before), "now", Mobile.masked(now));
    }
}

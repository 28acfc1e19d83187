package io.zhiheng.identity.personal;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.UUID;

/** Somebody took along what is kept about the account. */
public record PersonalDataExported(UUID account, String format) implements AuditedEvent {

    @Override
    public String subject() {
        return "account:" + account;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("format", format);
    }
}

package io.zhiheng.identity.recovery;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.UUID;

/** An administrator has examined an application and finds it right; another one has to release it. */
public record RecoveryExamined(UUID application, String number, UUID account, String reason) implements AuditedEvent {

    @Override
    public String subject() {
        return "recovery:" + application;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "account", account.toString(), "reason", reason);
    }
}

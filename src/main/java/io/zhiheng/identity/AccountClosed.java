package io.zhiheng.identity;

import io.zhiheng.shared.AuditedEvent;
import java.util.UUID;

/** Nobody may use this account any more. */
public record AccountClosed(UUID account) implements AuditedEvent {

    @Override
    public String subject() {
        return "account:" + account;
    }
}

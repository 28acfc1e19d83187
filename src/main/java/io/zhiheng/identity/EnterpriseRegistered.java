package io.zhiheng.identity;

import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;
import java.util.UUID;

/** An enterprise has opened its account. */
public record EnterpriseRegistered(UUID account, EnterpriseId enterprise, String name, String noticeVersion)
        implements AuditedEvent {

    @Override
    public String subject() {
        return "account:" + account;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("name", name, "enterprise", enterprise.toString(), "privacyNotice", noticeVersion);
    }
}

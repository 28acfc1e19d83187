package io.zhiheng.identity.directory;

import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;
import java.util.UUID;

/**
 * The platform has locked an account: its sessions end, and neither password, code nor token lets anybody in.
 *
 * @param enterprise null for staff
 * @param mobile 11 digits; null where there is none
 */
public record AccountLocked(UUID account, EnterpriseId enterprise, String name, String mobile, String reason)
        implements AuditedEvent {

    @Override
    public String subject() {
        return "account:" + account;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("name", name, "reason", reason);
    }
}

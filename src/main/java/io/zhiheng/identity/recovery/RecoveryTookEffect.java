package io.zhiheng.identity.recovery;

import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;
import java.util.UUID;

/**
 * The account has the mobile that was asked for. Its sessions and tokens have ended, its password opens nothing.
 *
 * @param mobile the new one, 11 digits
 */
public record RecoveryTookEffect(
        UUID application, String number, UUID account, EnterpriseId enterprise, String name, String mobile)
        implements AuditedEvent {

    @Override
    public String subject() {
        return "recovery:" + application;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "account", account.toString(), "name", name);
    }
}

package io.zhiheng.identity.recovery;

import io.zhiheng.identity.Mobile;
import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;
import java.util.UUID;

/**
 * A second administrator has released an application. Whoever uses the account may object until it takes effect.
 *
 * @param before the mobile so far, 11 digits; null where there is none
 * @param mobile the one that takes its place, 11 digits
 * @param objection path of the page behind the link that goes to the old mobile; nobody else learns of it
 * @param hours until it takes effect
 */
public record RecoveryReleased(
        UUID application,
        String number,
        UUID account,
        EnterpriseId enterprise,
        String name,
        String before,
        String mobile,
        String reason,
        String objection,
        long hours)
        implements AuditedEvent {

    @Override
    public String subject() {
        return "recovery:" + application;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "number",
                number,
                "account",
                account.toString(),
                "name",
                name,
                "reason",
                reason,
                "mobile",
                Mobile.masked(mobile));
    }
}

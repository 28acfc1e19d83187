package io.zhiheng.identity.recovery;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.UUID;

/**
 * Whoever holds the old mobile, or works under the account, has objected: the account stays as it is.
 *
 * @param mobile of the applicant, 11 digits
 * @param way by what it was shown who objects: {@code OLD_MOBILE} or {@code SESSION}
 */
public record RecoveryObjected(UUID application, String number, UUID account, String mobile, String way, String reason)
        implements AuditedEvent {

    @Override
    public String subject() {
        return "recovery:" + application;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "account", account.toString(), "way", way, "reason", reason);
    }
}

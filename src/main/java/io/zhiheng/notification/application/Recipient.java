package io.zhiheng.notification.application;

import io.zhiheng.identity.EnterpriseAccounts.EnterpriseAccount;
import java.util.UUID;

/**
 * Somebody who is told something.
 *
 * @param id of the enterprise, or of the staff account
 * @param mobile where short messages go; null for none
 */
public record Recipient(UUID id, String mobile) {

    public static Recipient of(EnterpriseAccount account) {
        return new Recipient(account.enterprise().value(), account.mobile());
    }
}

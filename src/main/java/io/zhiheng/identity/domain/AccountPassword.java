package io.zhiheng.identity.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What opens an account.
 *
 * @param passwordVoidSince since when it opens nothing, because the mobile was lost with it; null while it is good
 */
@Embeddable
record AccountPassword(String passwordHash, Instant passwordChangedAt, Instant passwordVoidSince) {

    static AccountPassword chosen(String hash, Instant now) {
        return new AccountPassword(hash, now, null);
    }

    AccountPassword voided(String hashOfNothing, Instant now) {
        return new AccountPassword(hashOfNothing, passwordChangedAt, now);
    }
}

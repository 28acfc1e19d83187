package io.zhiheng.identity.application.directory;

import io.zhiheng.identity.application.directory.AccountFilter.Kind;
import io.zhiheng.identity.application.directory.AccountFilter.Standing;
import io.zhiheng.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account as those see it who look after all of them.
 *
 * @param personName what a member of staff is called; null where that is the account's name
 * @param holder name of the enterprise or institution; null where none is known
 * @param creditCode of the holder; null where none is known
 * @param mobile masked; null where there is none
 * @param lastSignIn null where nobody ever signed in
 * @param lock null while it is not locked
 */
public record AccountRow(
        UUID id,
        String name,
        String personName,
        Kind kind,
        List<Role> roles,
        String holder,
        String creditCode,
        String mobile,
        Instant createdAt,
        Instant lastSignIn,
        Instant closedAt,
        Lock lock) {

    /** @param reason as those who use the account were told */
    public record Lock(Instant at, String reason, String by) {}

    /** {@code LOCKED}, {@code CLOSED} or {@code OPEN}. */
    public Standing standing() {
        if (lock != null) {
            return Standing.LOCKED;
        }
        return closedAt == null ? Standing.OPEN : Standing.CLOSED;
    }
}

package io.zhiheng.identity.application.directory;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.application.directory.AccountFilter.Kind;
import io.zhiheng.identity.application.directory.AccountRow.Lock;
import io.zhiheng.identity.directory.AccountHolders.Holder;
import io.zhiheng.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** An account as the database has it, and the id of who stands behind it, whose name other modules know. */
record ReadAccount(AccountRow row, UUID holder) {

    AccountRow told(Holder who) {
        return who == null
                ? row
                : new AccountRow(
                        row.id(),
                        row.name(),
                        row.personName(),
                        row.kind(),
                        row.roles(),
                        who.name(),
                        who.creditCode(),
                        row.mobile(),
                        row.createdAt(),
                        row.lastSignIn(),
                        row.closedAt(),
                        row.lock());
    }

    static ReadAccount of(ResultSet found, int number) throws SQLException {
        var enterprise = found.getObject("enterprise", UUID.class);
        var institution = found.getObject("institution", UUID.class);
        var kind = enterprise != null ? Kind.ENTERPRISE : institution != null ? Kind.INSTITUTION : Kind.PLATFORM;
        var lockedAt = moment(found, "locked_at");
        var roles = Optional.ofNullable(found.getString("roles")).orElse("");
        return new ReadAccount(
                new AccountRow(
                        found.getObject("id", UUID.class),
                        found.getString("name"),
                        found.getString("person_name"),
                        kind,
                        Arrays.stream(roles.split(","))
                                .filter(role -> !role.isEmpty())
                                .map(Role::valueOf)
                                .toList(),
                        null,
                        null,
                        Optional.ofNullable(found.getString("mobile"))
                                .map(Mobile::masked)
                                .orElse(null),
                        moment(found, "created_at"),
                        moment(found, "last_sign_in"),
                        moment(found, "closed_at"),
                        lockedAt == null
                                ? null
                                : new Lock(lockedAt, found.getString("locked_reason"), found.getString("locked_by"))),
                enterprise == null ? institution : enterprise);
    }

    private static Instant moment(ResultSet found, String column) throws SQLException {
        return Optional.ofNullable(found.getTimestamp(column))
                .map(Timestamp::toInstant)
                .orElse(null);
    }
}

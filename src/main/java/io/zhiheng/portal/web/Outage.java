package io.zhiheng.portal.web;

import io.zhiheng.platform.storage.local.FileLost;
import io.zhiheng.platform.storage.local.StorageFull;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionSystemException;

/**
 * What is wrong with what the application stands on (database, disk), not with a request or with the application
 * itself.
 */
enum Outage {
    DATABASE_AWAY("database-away", HttpStatus.SERVICE_UNAVAILABLE),
    STORAGE_FULL("storage-full", HttpStatus.INSUFFICIENT_STORAGE),
    FILE_LOST("file-lost", HttpStatus.GONE);

    private static final int DEEPEST = 20;
    /** SQLSTATE of PostgreSQL: disk_full. */
    private static final String DISK_FULL = "53100";

    private static final String CLOSED_BY_POOL = "Connection is closed";

    private final String rule;
    private final HttpStatus status;

    Outage(String rule, HttpStatus status) {
        this.rule = rule;
        this.status = status;
    }

    /** Last part of the problem's type and of the message keys. */
    String rule() {
        return rule;
    }

    HttpStatus status() {
        return status;
    }

    /** The outage that made this fail, if it was one. */
    static Optional<Outage> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Outage::behind)
                .limit(DEEPEST)
                .flatMap(cause -> direct(cause).stream())
                .findFirst();
    }

    /** Where a transaction could not even be rolled back, what failed first tells more. */
    private static Throwable behind(Throwable failure) {
        return failure instanceof TransactionSystemException system && system.getApplicationException() != null
                ? system.getApplicationException()
                : failure.getCause();
    }

    private static Optional<Outage> direct(Throwable cause) {
        if (cause instanceof FileLost) {
            return Optional.of(FILE_LOST);
        }
        if (cause instanceof StorageFull || cause instanceof IOException broken && StorageFull.isWhatIsBehind(broken)) {
            return Optional.of(STORAGE_FULL);
        }
        return cause instanceof SQLException sql ? direct(sql) : Optional.empty();
    }

    private static Optional<Outage> direct(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (state.equals(DISK_FULL)) {
            return Optional.of(STORAGE_FULL);
        }
        return isAway(failure, state) ? Optional.of(DATABASE_AWAY) : Optional.empty();
    }

    /**
     * Nobody answers (class 08), it is going down or coming up (57P01 to 57P03), or it takes no more connections; or
     * the pool has given up the connection under a transaction, which it says without a state.
     */
    private static boolean isAway(SQLException failure, String state) {
        return state.startsWith("08")
                || CLOSED_BY_POOL.equals(failure.getMessage())
                || state.matches("57P0[1-3]|53300")
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException;
    }
}

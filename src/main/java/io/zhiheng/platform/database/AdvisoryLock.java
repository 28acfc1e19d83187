package io.zhiheng.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** A named lock of the database, held by one connection: it is free again however this process ends. */
final class AdvisoryLock implements AutoCloseable {

    private final Connection holder;
    private final String name;

    private AdvisoryLock(Connection holder, String name) {
        this.holder = holder;
        this.name = name;
    }

    static Optional<AdvisoryLock> tryTake(DataSource database, String name) throws SQLException {
        var lock = new AdvisoryLock(database.getConnection(), name);
        if (lock.isGranted("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
            return Optional.of(lock);
        }
        lock.holder.close();
        return Optional.empty();
    }

    static AdvisoryLock await(DataSource database, String name, Duration longest) throws SQLException {
        var lock = new AdvisoryLock(database.getConnection(), name);
        try (var setting = lock.holder.createStatement()) {
            // The answer comes late here, which says nothing about the database; the pool sets its own time limit
            // again.
            lock.holder.setNetworkTimeout(
                    Runnable::run, Math.toIntExact(longest.multipliedBy(2).toMillis()));
            setting.execute("set lock_timeout = " + longest.toMillis());
            lock.isGranted("select pg_advisory_lock(hashtextextended(?, 0)) is not null");
            setting.execute("reset lock_timeout");
            return lock;
        } catch (SQLException inVain) {
            lock.holder.close();
            throw inVain;
        }
    }

    private boolean isGranted(String query) throws SQLException {
        try (var asking = holder.prepareStatement(query)) {
            asking.setString(1, name);
            try (var answer = asking.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (holder) {
            isGranted("select pg_advisory_unlock(hashtextextended(?, 0))");
        }
    }
}

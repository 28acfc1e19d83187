package io.zhiheng.platform.signal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Listens for signals on one connection of its own, so that none of the pool's is taken by waiting. */
@Component
class SignalLine implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SignalLine.class);
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final DataSource database;
    private final ApplicationEventPublisher events;
    private volatile Thread listening;
    private volatile Connection line;

    SignalLine(DataSource database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    static ThreadFactory daemon(String name) {
        return work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public synchronized void start() {
        listening = daemon("signal-line").newThread(this::listen);
        listening.start();
    }

    private void listen() {
        while (isRunning()) {
            try (var connection = open()) {
                line = connection;
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException away) {
                log.debug("No signals until the database is back", away);
                pause();
            }
        }
    }

    private Connection open() throws SQLException {
        var pool = database.unwrap(HikariDataSource.class);
        var connection = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Signals.CHANNEL);
        }
        return connection;
    }

    private void hear(PGConnection connection) throws SQLException {
        events.publishEvent(new SignalsHeard(Set.of()));
        while (isRunning()) {
            var heard = connection.getNotifications((int) WAIT.toMillis());
            var topics = Arrays.stream(heard)
                    .flatMap(each -> Arrays.stream(each.getParameter().split(",")))
                    .map(UUID::fromString)
                    .collect(Collectors.toCollection(HashSet::new));
            if (!topics.isEmpty()) {
                events.publishEvent(new SignalsHeard(topics));
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void stop() {
        var thread = listening;
        listening = null;
        if (thread == null) {
            return;
        }
        thread.interrupt();
        try {
            var connection = line;
            if (connection != null) {
                connection.abort(Runnable::run);
            }
        } catch (SQLException gone) {
            log.debug("The line was closed already", gone);
        }
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }
}

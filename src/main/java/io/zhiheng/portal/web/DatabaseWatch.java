package io.zhiheng.portal.web;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * What runs by the clock fails at every stroke while the database is away: the log says so once, and once when it is
 * back. Any other failure is logged each time.
 */
@Component
class DatabaseWatch implements ThreadPoolTaskSchedulerCustomizer {

    private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final int PATIENCE_SECONDS = 2;

    private final DataSource database;
    private final Clock clock;
    private final AtomicReference<Instant> awaySince = new AtomicReference<>();

    DatabaseWatch(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void customize(ThreadPoolTaskScheduler scheduler) {
        scheduler.setErrorHandler(this::failed);
    }

    void failed(Throwable failure) {
        if (Outage.of(failure).filter(Outage.DATABASE_AWAY::equals).isEmpty()) {
            log.error("Scheduled work failed", failure);
        } else if (awaySince.compareAndSet(null, clock.instant())) {
            log.error("The database is away, scheduled work waits: {}", failure.toString());
        }
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        var since = awaySince.get();
        if (since != null && answers()) {
            awaySince.set(null);
            log.warn(
                    "The database is back after {} s",
                    Duration.between(since, clock.instant()).toSeconds());
        }
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}

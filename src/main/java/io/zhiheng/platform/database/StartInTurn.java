package io.zhiheng.platform.database;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Instances that start on one database at the same time do so one after the other: each has the database to itself from
 * the first migration until it is ready, the engine's own schema and everything that is stored at first start included.
 */
@Component
class StartInTurn implements FlywayMigrationStrategy, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StartInTurn.class);
    private static final String TURN = "zhiheng-start";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final DataSource database;
    private AdvisoryLock turn;

    StartInTurn(DataSource database) {
        this.database = database;
    }

    @Override
    public void migrate(Flyway flyway) {
        try {
            turn = AdvisoryLock.tryTake(database, TURN).orElse(null);
            if (turn == null) {
                log.info("Another instance is starting on this database; this one goes on when that is ready");
                turn = AdvisoryLock.await(database, TURN, LONGEST);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The turn to start on this database did not come", failure);
        }
        flyway.migrate();
    }

    @EventListener(ApplicationReadyEvent.class)
    @Override
    public void close() throws SQLException {
        if (turn != null) {
            turn.close();
            turn = null;
        }
    }
}

package io.zhiheng.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhiheng.IntegrationTest;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class StartInTurnTest {

    @Autowired
    DataSource database;

    @Autowired
    Flyway flyway;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void oneInstanceWaitsUntilTheOtherIsReady() throws SQLException {
        var first = new StartInTurn(database);
        var second = new StartInTurn(database);
        first.migrate(flyway);
        var started = CompletableFuture.runAsync(() -> second.migrate(flyway));
        await().until(() -> advisoryLocks("not granted") == 1);
        assertThat(started).isNotDone();

        first.close();

        await().until(started::isDone);
        assertThat(started).isCompleted();
        second.close();
        assertThat(advisoryLocks("granted")).isZero();
    }

    private int advisoryLocks(String which) {
        return jdbc.queryForObject(
                "select count(*) from pg_locks where locktype = 'advisory' and " + which, Integer.class);
    }
}

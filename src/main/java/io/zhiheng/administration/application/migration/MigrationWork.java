package io.zhiheng.administration.application.migration;

import io.zhiheng.administration.application.background.BackgroundWork;
import io.zhiheng.administration.domain.migration.InstanceMigrations;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks and moves in the background. */
@Component
public class MigrationWork {

    private static final long LOCK = 0x6d6967726174L;

    private final BackgroundWork background;

    MigrationWork(
            InstanceMigrations migrations, MigrationSteps steps, JdbcTemplate jdbc, TransactionTemplate transaction) {
        background = new BackgroundWork(
                "migrations", LOCK, jdbc, transaction, () -> migrations.atWork().forEach(steps::all));
    }

    @TransactionalEventListener
    void on(MigrationWaits waits) {
        background.soon();
    }

    /** What was left by a restart, or by another node that is gone. */
    @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void lookAgain() {
        background.soon();
    }

    /** Everything that waits now; nothing while another node is at it. */
    public void work() {
        background.now();
    }
}

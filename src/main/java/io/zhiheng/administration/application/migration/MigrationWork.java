package io.zhiheng.administration.application.migration;

import io.zhiheng.administration.domain.migration.InstanceMigrations;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks and moves in the background; of several nodes one does it at a time, and goes on after a restart. */
@Component
public class MigrationWork {

    private static final Logger log = LoggerFactory.getLogger(MigrationWork.class);
    private static final long LOCK = 0x6d6967726174L;

    private final InstanceMigrations migrations;
    private final MigrationSteps steps;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ExecutorService worker = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(1),
            MigrationWork::daemon,
            new ThreadPoolExecutor.DiscardPolicy());

    MigrationWork(
            InstanceMigrations migrations, MigrationSteps steps, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.migrations = migrations;
        this.steps = steps;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @TransactionalEventListener
    void on(MigrationWaits waits) {
        worker.execute(this::workOff);
    }

    /** What was left by a restart, or by another node that is gone. */
    @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void lookAgain() {
        worker.execute(this::workOff);
    }

    private void workOff() {
        try {
            work();
        } catch (RuntimeException failed) {
            log.warn("Migrations wait for the next look", failed);
        }
    }

    /** Everything that waits now; nothing while another node is at it. */
    public void work() {
        transaction.executeWithoutResult(held -> {
            if (Boolean.TRUE.equals(jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK))) {
                migrations.atWork().forEach(steps::all);
            }
        });
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "migrations");
        thread.setDaemon(true);
        return thread;
    }
}

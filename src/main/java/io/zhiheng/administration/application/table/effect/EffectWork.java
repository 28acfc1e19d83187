package io.zhiheng.administration.application.table.effect;

import io.zhiheng.administration.application.background.BackgroundWork;
import io.zhiheng.administration.domain.effect.TableEffects;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Rates again in the background. */
@Component
public class EffectWork {

    private static final long LOCK = 0x656666656374L;

    private final BackgroundWork background;

    EffectWork(TableEffects effects, EffectSteps steps, JdbcTemplate jdbc, TransactionTemplate transaction) {
        background = new BackgroundWork(
                "table-effects",
                LOCK,
                jdbc,
                transaction,
                () -> effects.running().forEach(steps::all));
    }

    /** There is something to rate again. */
    record Waits() {}

    @TransactionalEventListener
    void on(Waits waits) {
        background.soon();
    }

    /** What was left by a restart, or by another node that is gone. */
    @Scheduled(initialDelay = 20, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void lookAgain() {
        background.soon();
    }

    /** Everything that waits now; nothing while another node is at it. */
    public void work() {
        background.now();
    }
}

package io.zhiheng.identity.application.recovery;

import io.zhiheng.identity.domain.recovery.RecoveryApplications;
import io.zhiheng.identity.domain.recovery.RecoveryState;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for applications whose time has come: to take effect, or to be without their papers. One fails alone. */
@Component
public class RecoveryRounds {

    private static final Logger log = LoggerFactory.getLogger(RecoveryRounds.class);

    private final RecoveryApplications applications;
    private final FinishRecovery finish;
    private final ForgetRecoveryPapers forget;
    private final RecoverySettings settings;
    private final Clock clock;

    RecoveryRounds(
            RecoveryApplications applications,
            FinishRecovery finish,
            ForgetRecoveryPapers forget,
            RecoverySettings settings,
            Clock clock) {
        this.applications = applications;
        this.finish = finish;
        this.forget = forget;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 30, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    public void goRound() {
        var now = clock.instant();
        each(applications.due(RecoveryState.RELEASED, now), finish::execute);
        each(applications.endedBefore(now.minus(settings.papersKept())), forget::execute);
    }

    private static void each(List<UUID> ids, Consumer<UUID> act) {
        for (var id : ids) {
            try {
                act.accept(id);
            } catch (RuntimeException failed) {
                log.error("Recovery application {} stays as it is for now", id, failed);
            }
        }
    }
}

package io.zhiheng.identity.application.recovery;

import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.recovery.RecoveryState;
import io.zhiheng.identity.recovery.RecoveryRefused;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** An administrator refuses an application, or stops it while it waits to take effect. */
@UseCase
public class RefuseRecovery {

    private final RecoveryDesk desk;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RefuseRecovery(RecoveryDesk desk, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleBroken invalid at {@code reason}; conflict {@code recovery-moved-on} */
    public void execute(Actor actor, UUID id, String reason) {
        var application = desk.hold(actor, id);
        var verdict = RecoveryDesk.verdict(actor, reason);
        var told = application.state() == RecoveryState.RELEASED
                ? accounts.findById(application.account())
                        .map(Account::enterprise)
                        .orElse(null)
                : null;
        application.refuse(verdict, clock.instant());
        events.publishEvent(
                new RecoveryRefused(id, application.number(), application.wish().mobile(), told, verdict.reason()));
    }
}

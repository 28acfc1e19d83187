package io.zhiheng.identity.application.recovery;

import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.recovery.RecoveryApplications;
import io.zhiheng.identity.domain.recovery.RecoveryState;
import io.zhiheng.identity.recovery.RecoveryReleased;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** The second administrator lets an application take effect some days from now, and the account's people are told. */
@UseCase
public class ReleaseRecovery {

    private final RecoveryDesk desk;
    private final RecoveryApplications applications;
    private final Accounts accounts;
    private final RecoverySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReleaseRecovery(
            RecoveryDesk desk,
            RecoveryApplications applications,
            Accounts accounts,
            RecoverySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.applications = applications;
        this.accounts = accounts;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken invalid at {@code reason}; conflict {@code recovery-same-person}, {@code recovery-moved-on},
     *     {@code recovery-another-waits}, {@code recovery-account-locked} or {@code mobile-of-another}
     */
    public void execute(Actor actor, UUID id, String reason) {
        var application = desk.hold(actor, id);
        var verdict = RecoveryDesk.verdict(actor, reason);
        var objection = AskForRecovery.random() + AskForRecovery.random();
        application.release(verdict, objection, settings.rests(), clock.instant());
        var account = accounts.findById(application.account()).orElseThrow();
        require(account, application.wish().mobile(), id);
        events.publishEvent(new RecoveryReleased(
                id,
                application.number(),
                account.id(),
                account.enterprise(),
                account.name(),
                account.mobile(),
                application.wish().mobile(),
                verdict.reason(),
                "/account-recovery/objection/" + objection,
                settings.rests().toHours()));
    }

    private void require(Account account, String mobile, UUID id) {
        if (!account.isOpen()) {
            throw RuleBroken.conflict("identity.rule.recovery-account-locked");
        }
        if (accounts.existsByMobile(mobile)) {
            throw RuleBroken.conflict("identity.rule.mobile-of-another");
        }
        applications
                .findFirstByAccountAndState(account.id(), RecoveryState.RELEASED)
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw RuleBroken.conflict("identity.rule.recovery-another-waits", other.number());
                });
    }
}

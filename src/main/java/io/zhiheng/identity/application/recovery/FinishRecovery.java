package io.zhiheng.identity.application.recovery;

import io.zhiheng.identity.MobileChanged;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.proof.SignInLocks;
import io.zhiheng.identity.domain.recovery.RecoveryApplication;
import io.zhiheng.identity.domain.recovery.RecoveryApplications;
import io.zhiheng.identity.domain.token.PersonalTokens;
import io.zhiheng.identity.recovery.RecoveryFailed;
import io.zhiheng.identity.recovery.RecoveryTookEffect;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Puts the new mobile in the place of the lost one, when nobody has objected for long enough. Sessions and tokens end,
 * and the password opens nothing any more: whoever had it may be gone.
 */
@UseCase
public class FinishRecovery {

    private final RecoveryApplications applications;
    private final Accounts accounts;
    private final PersonalTokens tokens;
    private final SignInLocks locks;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FinishRecovery(
            RecoveryApplications applications,
            Accounts accounts,
            PersonalTokens tokens,
            SignInLocks locks,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.accounts = accounts;
        this.tokens = tokens;
        this.locks = locks;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** Does nothing to one that has moved on or whose time has not come. */
    public void execute(UUID id) {
        applications.hold(id).filter(found -> found.isDue(clock.instant())).ifPresent(this::finish);
    }

    private void finish(RecoveryApplication application) {
        var account = accounts.findById(application.account()).orElseThrow();
        var mobile = application.wish().mobile();
        if (account.isClosed() || accounts.existsByMobile(mobile)) {
            application.fail(clock.instant());
            events.publishEvent(new RecoveryFailed(application.id(), application.number(), mobile));
            return;
        }
        application.takeEffect(clock.instant());
        change(account, mobile);
        events.publishEvent(new RecoveryTookEffect(
                application.id(), application.number(), account.id(), account.enterprise(), account.name(), mobile));
    }

    private void change(Account account, String mobile) {
        var before = account.mobile();
        account.recover(mobile, passwords.encode(UUID.randomUUID().toString()), clock.instant());
        tokens.deleteByAccount(account.id());
        locks.open(Account.keyOf(account.name()));
        if (before != null) {
            events.publishEvent(new MobileChanged(account.id(), before, mobile));
        }
    }
}

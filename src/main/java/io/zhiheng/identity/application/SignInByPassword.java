package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.AccountEvent.SignInFailed;
import io.zhiheng.identity.domain.AccountEvent.SignedIn;
import io.zhiheng.identity.domain.AccountEvent.Way;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.proof.PasswordRules;
import io.zhiheng.identity.domain.proof.SignInLock;
import io.zhiheng.identity.domain.proof.SignInLocks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** Signs somebody in by account, password and captcha. */
@UseCase
public class SignInByPassword {

    /**
     * Enterprises and staff sign in on pages of their own. The right password on the wrong page is answered with the
     * other page.
     */
    public enum Entrance {
        ENTERPRISE,
        STAFF
    }

    /** @param passwordTooShort a new one has to be chosen before anything else */
    public record Admitted(Actor actor, boolean passwordTooShort) {}

    private final Accounts accounts;
    private final SignInLocks locks;
    private final CaptchaCheck captcha;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String hashOfNobody;

    SignInByPassword(
            Accounts accounts,
            SignInLocks locks,
            CaptchaCheck captcha,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.locks = locks;
        this.captcha = captcha;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
        this.hashOfNobody = passwords.encode(UUID.randomUUID().toString());
    }

    @Transactional(noRollbackFor = RuleBroken.class)
    public Admitted execute(Entrance entrance, String name, String password, UUID captchaId, String captchaAnswer) {
        captcha.forForm(captchaId, captchaAnswer);
        var now = clock.instant();
        var key = Account.keyOf(name);
        // Held before anything is compared, else many tries of one instant would all be looked at.
        var lock = locks.hold(key, now);
        refuseIfClosed(lock, now);

        var account = accounts.findByNameKey(key);
        // An unknown name takes as long as a wrong password.
        var right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(hashOfNobody));
        if (account.isEmpty() || !right) {
            lock.fail(now);
            events.publishEvent(new SignInFailed(name.strip(), Way.PASSWORD));
            refuseIfClosed(lock, now);
            throw RuleBroken.invalid("identity.rule.sign-in-failed");
        }
        if (account.get().isClosed()) {
            events.publishEvent(new SignInFailed(name.strip(), Way.PASSWORD));
            throw RuleBroken.forbidden("identity.rule.account-closed");
        }
        if (account.get().isLocked()) {
            events.publishEvent(new SignInFailed(name.strip(), Way.PASSWORD));
            throw RuleBroken.forbidden(
                    "identity.rule.account-locked", account.get().lockedReason());
        }
        if (account.get().isStaff() != (entrance == Entrance.STAFF)) {
            throw RuleBroken.forbidden(
                    account.get().isStaff() ? "identity.rule.staff-door" : "identity.rule.enterprise-door");
        }
        locks.open(key);
        events.publishEvent(new SignedIn(account.get().id(), account.get().name(), Way.PASSWORD));
        return new Admitted(account.get().actor(), PasswordRules.isTooShort(password));
    }

    private static void refuseIfClosed(SignInLock lock, Instant now) {
        var minutes = lock.minutesClosed(now);
        if (minutes > 0) {
            throw RuleBroken.tooMany("identity.rule.sign-in-locked", minutes);
        }
    }
}

package io.zhiheng.identity.application;

import io.zhiheng.identity.Actor;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.AccountEvent.SignInFailed;
import io.zhiheng.identity.domain.AccountEvent.SignedIn;
import io.zhiheng.identity.domain.AccountEvent.Way;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.SignInLocks;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody in who knows account and password and has read the image. */
@UseCase
public class SignInByPassword {

    /** Enterprises and staff have doors of their own; the wrong door knows nobody. */
    public enum Entrance { ENTERPRISE, STAFF }

    private final Accounts accounts;
    private final SignInLocks locks;
    private final CaptchaCheck captcha;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String hashOfNobody;

    SignInByPassword(Accounts accounts, SignInLocks locks, CaptchaCheck captcha, PasswordEncoder passwords,
            ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.locks = locks;
        this.captcha = captcha;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
        this.hashOfNobody = passwords.encode(UUID.randomUUID().toString());
    }

    @Transactional(noRollbackFor = RuleBroken.class)
    public Actor execute(Entrance entrance, String name, String password, UUID captchaId, String captchaAnswer) {
        captcha.forForm(captchaId, captchaAnswer);
        var now = clock.instant();
        var key = Account.keyOf(name);
        refuseIfClosed(key, now);

        var account = accounts.findByNameKey(key).filter(found -> found.isStaff() == (entrance == Entrance.STAFF));
        // An unknown name takes as long as a wrong password.
        var right = passwords.matches(password, account.map(Account::passwordHash).orElse(hashOfNobody));
        if (account.isEmpty() || !right) {
            locks.begin(key, now);
            locks.lock(key).orElseThrow().fail(now);
            events.publishEvent(new SignInFailed(name.strip(), Way.PASSWORD));
            refuseIfClosed(key, now);
            throw RuleBroken.invalid("identity.rule.sign-in-failed");
        }
        if (account.get().isClosed()) {
            events.publishEvent(new SignInFailed(name.strip(), Way.PASSWORD));
            throw RuleBroken.forbidden("identity.rule.account-closed");
        }
        locks.open(key);
        events.publishEvent(new SignedIn(account.get().id(), account.get().name(), Way.PASSWORD));
        return account.get().actor();
    }

    private void refuseIfClosed(String key, Instant now) {
        locks.closedUntil(key).filter(now::isBefore).ifPresent(end -> {
            var minutes = Duration.between(now, end).plusSeconds(59).toMinutes();
            throw RuleBroken.tooMany("identity.rule.sign-in-locked", minutes);
        });
    }
}

package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.proof.SignInLocks;
import io.zhiheng.shared.RuleBroken;
import java.time.Clock;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asks a signed-in person for the password again; wrong ones count like those at sign-in. */
@Component
public class CurrentPassword {

    private final SignInLocks locks;
    private final PasswordEncoder passwords;
    private final Clock clock;

    CurrentPassword(SignInLocks locks, PasswordEncoder passwords, Clock clock) {
        this.locks = locks;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @throws RuleBroken at {@code current} */
    public void require(Account account, String typed) {
        var lock = locks.hold(Account.keyOf(account.name()), clock.instant());
        var minutes = lock.minutesClosed(clock.instant());
        if (minutes > 0) {
            throw RuleBroken.tooMany("identity.rule.sign-in-locked", minutes).at("current");
        }
        if (!passwords.matches(typed, account.passwordHash())) {
            lock.fail(clock.instant());
            throw RuleBroken.invalid("identity.rule.current-password-wrong").at("current");
        }
    }
}

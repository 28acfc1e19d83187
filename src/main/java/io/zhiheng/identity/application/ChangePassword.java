package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.SignInLocks;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** Changes the password of an account that is open, against the one used so far; guesses count as at the door. */
@UseCase
public class ChangePassword {

    private final Accounts accounts;
    private final SignInLocks locks;
    private final PasswordEncoder passwords;
    private final NewPassword newPassword;
    private final Clock clock;

    ChangePassword(
            Accounts accounts, SignInLocks locks, PasswordEncoder passwords, NewPassword newPassword, Clock clock) {
        this.accounts = accounts;
        this.locks = locks;
        this.passwords = passwords;
        this.newPassword = newPassword;
        this.clock = clock;
    }

    /** @throws RuleBroken at {@code current} or {@code password} */
    @Transactional(noRollbackFor = RuleBroken.class)
    public void execute(UUID id, String current, String typed) {
        var wrong = new WrongFields();
        if (!wrong.filled("current", current, "identity.field.current-password.missing")) {
            wrong.filled("password", typed, "identity.field.new-password.missing");
            wrong.refuseIfAny();
        }
        var account = accounts.findById(id).orElseThrow();
        var lock = locks.hold(Account.keyOf(account.name()), clock.instant());
        var minutes = lock.minutesClosed(clock.instant());
        if (minutes > 0) {
            throw RuleBroken.tooMany("identity.rule.sign-in-locked", minutes);
        }
        if (!passwords.matches(current, account.passwordHash())) {
            lock.fail(clock.instant());
            throw RuleBroken.invalid("identity.rule.current-password-wrong").at("current");
        }
        newPassword.take(account, typed);
    }
}

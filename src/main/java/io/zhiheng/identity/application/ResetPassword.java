package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.AccountEvent.PasswordReset;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.domain.PasswordRules;
import io.zhiheng.identity.domain.SignInLocks;
import io.zhiheng.identity.domain.SmsCode.Purpose;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** Gives an account a new password, against a code sent to its mobile. */
@UseCase
public class ResetPassword {

    private final Accounts accounts;
    private final SignInLocks locks;
    private final SmsCodeCheck smsCode;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResetPassword(Accounts accounts, SignInLocks locks, SmsCodeCheck smsCode, PasswordEncoder passwords,
            ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.locks = locks;
        this.smsCode = smsCode;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** @return the account */
    @Transactional(noRollbackFor = RuleBroken.class)
    public UUID execute(String typedMobile, String code, String newPassword) {
        var mobile = Mobile.of(typedMobile)
                .orElseThrow(() -> RuleBroken.invalid("identity.rule.mobile-malformed").at("mobile"));
        // Before the code is used up, so that a weak password costs no new message; the name stays unsaid until then.
        PasswordRules.check(newPassword, null);
        smsCode.use(mobile, Purpose.RESET_PASSWORD, code);
        var found = accounts.findByMobile(mobile).filter(account -> !account.isClosed())
                .orElseThrow(() -> RuleBroken.invalid("identity.rule.sms-code-wrong").at("smsCode"));
        PasswordRules.check(newPassword, found.name());
        found.changePassword(passwords.encode(newPassword), clock.instant());
        locks.open(Account.keyOf(found.name()));
        events.publishEvent(new PasswordReset(found.id()));
        return found.id();
    }
}

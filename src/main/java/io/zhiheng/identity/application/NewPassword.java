package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.AccountEvent.PasswordChanged;
import io.zhiheng.identity.domain.proof.PasswordRules;
import io.zhiheng.shared.RuleBroken;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Puts another password in the place of the one that its holder has just shown. */
@Component
class NewPassword {

    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewPassword(PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleBroken at {@code password} */
    void take(Account account, String typed) {
        if (typed == null || typed.isBlank()) {
            throw RuleBroken.invalid("identity.field.new-password.missing").at("password");
        }
        PasswordRules.check(typed, account.name(), account.mobile());
        if (passwords.matches(typed, account.passwordHash())) {
            throw RuleBroken.invalid("identity.rule.password-unchanged").at("password");
        }
        account.changePassword(passwords.encode(typed), clock.instant());
        events.publishEvent(new PasswordChanged(account.id()));
    }
}

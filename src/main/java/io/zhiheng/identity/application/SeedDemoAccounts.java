package io.zhiheng.identity.application;

import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.identity.DemoAccounts.DemoAccount;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.token.PersonalToken;
import io.zhiheng.identity.domain.token.PersonalTokens;
import io.zhiheng.identity.domain.token.TokenScope;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes the demo's accounts and tokens that are not there yet. */
@UseCase
public class SeedDemoAccounts {

    private final Accounts accounts;
    private final PersonalTokens tokens;
    private final PasswordEncoder passwords;
    private final Clock clock;

    SeedDemoAccounts(Accounts accounts, PersonalTokens tokens, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.clock = clock;
    }

    public void execute() {
        var missing = DemoAccounts.all()
                .filter(demo -> !accounts.existsById(demo.id()))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var hash = passwords.encode(DemoAccounts.PASSWORD);
        for (var demo : missing) {
            accounts.save(account(demo, hash, now));
            tokens.save(new PersonalToken(demo.id(), "demo", TokenScope.ALL, demo.token(), now, null));
        }
    }

    private static Account account(DemoAccount demo, String hash, Instant now) {
        return demo.isStaff()
                ? Account.ofStaff(demo.id(), demo.institution(), demo.roles(), demo.name(), hash, demo.mobile(), now)
                : Account.ofEnterprise(demo.id(), demo.enterprise(), demo.name(), hash, demo.mobile(), now);
    }
}

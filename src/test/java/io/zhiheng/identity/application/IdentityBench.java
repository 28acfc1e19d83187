package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.factor.RecoveryCode;
import io.zhiheng.identity.domain.factor.SecondFactor;
import io.zhiheng.identity.domain.factor.Totp;
import io.zhiheng.identity.domain.proof.CaptchaChallenge;
import io.zhiheng.identity.domain.proof.SignInLock;
import io.zhiheng.identity.domain.proof.SignInLocks;
import io.zhiheng.identity.domain.proof.SmsCode;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.inmemory.Workbench;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People with accounts, images and messages, without a door to come through. Passwords are kept as typed. */
final class IdentityBench {

    static final String PASSWORD = "Lan-Tian-Bai-Yun-7";
    static final String MOBILE = "13911112222";
    static final String CODE = "135790";
    static final String READ = "K7PM";

    final Workbench bench = new Workbench();

    IdentityBench() {
        bench.with(PasswordEncoder.class, NoOpPasswordEncoder.getInstance());
        bench.with(
                IdentitySettings.class,
                new Binder(new MapConfigurationPropertySource(
                                Map.of("zhiheng.identity.secret-key", "A".repeat(43) + "=")))
                        .bindOrCreate("zhiheng.identity", IdentitySettings.class));
        bench.rows(SignInLocks.class, new Locks());
    }

    /** The row that a name is held by. */
    public final class Locks {

        public void take(String nameKey, Instant now) {
            if (bench.the(SignInLocks.class).findById(nameKey).isEmpty()) {
                bench.keep(new SignInLock(nameKey, now));
            }
        }
    }

    UUID image() {
        var id = UUID.randomUUID();
        bench.keep(new CaptchaChallenge(id, READ, now().plus(Duration.ofMinutes(5))));
        return id;
    }

    SmsCode sent(String mobile, Purpose purpose) {
        return bench.keep(new SmsCode(mobile, purpose, CODE, now()));
    }

    Account enterprise(String name, String mobile) {
        return bench.keep(Account.ofEnterprise(UUID.randomUUID(), EnterpriseId.next(), name, PASSWORD, mobile, now()));
    }

    Account assessor(String name, String mobile) {
        return bench.keep(Account.ofStaff(
                UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.ASSESSOR), name, PASSWORD, mobile, now()));
    }

    /** Binds an app to the account. @return what the app knows */
    byte[] app(Account account) {
        var secret = Totp.newSecret();
        var factor = new SecondFactor(account.id(), bench.the(SecretBox.class).seal(secret, account.id()), now());
        factor.bind(0, now());
        bench.keep(factor);
        return secret;
    }

    String recoveryCode(Account account) {
        var code = RecoveryCode.next();
        bench.keep(new RecoveryCode(account.id(), code));
        return code;
    }

    /** What the app shows now. */
    String shownBy(byte[] app) {
        return Totp.code(app, Totp.step(now()));
    }

    Instant now() {
        return bench.clock.instant();
    }
}

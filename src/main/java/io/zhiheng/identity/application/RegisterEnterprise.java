package io.zhiheng.identity.application;

import io.zhiheng.identity.Actor;
import io.zhiheng.identity.EnterpriseId;
import io.zhiheng.identity.EnterpriseRegistered;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.domain.PasswordRules;
import io.zhiheng.identity.domain.PrivacyConsent;
import io.zhiheng.identity.domain.PrivacyConsents;
import io.zhiheng.identity.domain.SmsCode.Purpose;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.typed.TypedText;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** Opens an enterprise's one account, and with it the enterprise. */
@UseCase
public class RegisterEnterprise {

    private final Accounts accounts;
    private final PrivacyConsents consents;
    private final CaptchaCheck captcha;
    private final SmsCodeCheck smsCode;
    private final PasswordEncoder passwords;
    private final IdentitySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterEnterprise(Accounts accounts, PrivacyConsents consents, CaptchaCheck captcha, SmsCodeCheck smsCode,
            PasswordEncoder passwords, IdentitySettings settings, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.consents = consents;
        this.captcha = captcha;
        this.smsCode = smsCode;
        this.passwords = passwords;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** @param address from where the consent to the privacy notice was given */
    public record Registration(String name, String password, String mobile, UUID captchaId, String captcha,
                               String smsCode, String address) {}

    @Transactional(noRollbackFor = RuleBroken.class)
    public Actor execute(Registration wish) {
        var name = TypedText.clean(wish.name());
        PasswordRules.check(wish.password(), name);
        var mobile = Mobile.of(wish.mobile())
                .orElseThrow(() -> RuleBroken.invalid("identity.rule.mobile-malformed").at("mobile"));
        captcha.forForm(wish.captchaId(), wish.captcha());
        if (accounts.existsByNameKey(Account.keyOf(name))) {
            throw RuleBroken.conflict("identity.rule.name-taken").at("name");
        }
        if (accounts.existsByMobile(mobile)) {
            throw RuleBroken.conflict("identity.rule.mobile-taken").at("mobile");
        }
        smsCode.use(mobile, Purpose.REGISTER, wish.smsCode());

        var now = clock.instant();
        var account = Account.ofEnterprise(UUID.randomUUID(), EnterpriseId.next(), name,
                passwords.encode(wish.password()), mobile, now);
        accounts.saveAndFlush(account);
        consents.save(new PrivacyConsent(account.id(), settings.privacyNotice(), now, wish.address()));
        events.publishEvent(
                new EnterpriseRegistered(account.id(), account.enterprise(), name, settings.privacyNotice()));
        return account.actor();
    }
}

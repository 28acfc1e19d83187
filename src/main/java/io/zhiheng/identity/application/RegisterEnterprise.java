package io.zhiheng.identity.application;

import io.zhiheng.identity.EnterpriseRegistered;
import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.PrivacyConsent;
import io.zhiheng.identity.domain.PrivacyConsents;
import io.zhiheng.identity.domain.proof.PasswordRules;
import io.zhiheng.identity.domain.proof.SmsCode;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.WrongFields;
import io.zhiheng.shared.typed.TypedText;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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

    RegisterEnterprise(
            Accounts accounts,
            PrivacyConsents consents,
            CaptchaCheck captcha,
            SmsCodeCheck smsCode,
            PasswordEncoder passwords,
            IdentitySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
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
    public record Registration(
            String name,
            String password,
            String mobile,
            UUID captchaId,
            String captcha,
            String smsCode,
            boolean consent,
            String address) {}

    /** @throws RuleBroken at every field that is wrong */
    @Transactional(noRollbackFor = RuleBroken.class)
    public Actor execute(Registration wish) {
        var wrong = new WrongFields();
        var image = WrongFields.refusal(() -> captcha.forForm(wish.captchaId(), typed(wish.captcha())));
        if (wrong.filled("name", wish.name(), "identity.field.name.missing")) {
            // Whether a name is taken is not for programs to find out.
            wrong.pass(() -> requireName(TypedText.clean(wish.name()), image == null));
        }
        if (wrong.filled("password", wish.password(), "identity.field.password.missing")) {
            wrong.pass(() -> PasswordRules.check(
                    wish.password(), wish.name(), Mobile.of(wish.mobile()).orElse(null)));
        }
        var mobile = Mobile.of(wish.mobile()).orElse(null);
        var code = new AtomicReference<SmsCode>();
        var refusedCode =
                mobile == null || wish.smsCode() == null || wish.smsCode().isBlank()
                        ? null
                        : WrongFields.refusal(() -> code.set(smsCode.right(mobile, Purpose.REGISTER, wish.smsCode())));
        if (wrong.filled("mobile", wish.mobile(), "identity.field.mobile.missing")) {
            wrong.pass(() -> requireMobile(mobile, code.get() != null));
        }
        if (wrong.filled("captcha", wish.captcha(), "identity.field.captcha.missing")) {
            wrong.note(image);
        }
        if (wrong.filled("smsCode", wish.smsCode(), "identity.field.sms-code.missing")) {
            wrong.note(refusedCode);
        }
        if (!wish.consent()) {
            wrong.note(RuleBroken.invalid("identity.field.consent.missing").at("consent"));
        }
        wrong.refuseIfAny();
        code.get().useUp(clock.instant());
        return open(TypedText.clean(wish.name()), mobile, wish);
    }

    private static String typed(String text) {
        return text == null ? "" : text;
    }

    private void requireName(String name, boolean byAPerson) {
        if (!StaffDesk.NAME.matcher(name).matches()) {
            throw RuleBroken.invalid("identity.rule.name-malformed").at("name");
        }
        if (byAPerson && accounts.existsByNameKey(Account.keyOf(name))) {
            throw RuleBroken.conflict("identity.rule.name-taken").at("name");
        }
    }

    /** That a mobile has an account is told only to somebody who has shown the code sent there. */
    private void requireMobile(String mobile, boolean shown) {
        if (mobile == null) {
            throw RuleBroken.invalid("identity.rule.mobile-malformed").at("mobile");
        }
        if (shown && accounts.existsByMobile(mobile)) {
            throw RuleBroken.conflict("identity.rule.mobile-taken").at("mobile");
        }
    }

    private Actor open(String name, String mobile, Registration wish) {
        var now = clock.instant();
        var account = Account.ofEnterprise(
                UUID.randomUUID(), EnterpriseId.next(), name, passwords.encode(wish.password()), mobile, now);
        accounts.saveAndFlush(account);
        consents.save(new PrivacyConsent(account.id(), settings.privacyNotice(), now, wish.address()));
        events.publishEvent(
                new EnterpriseRegistered(account.id(), account.enterprise(), name, settings.privacyNotice()));
        return account.actor();
    }
}

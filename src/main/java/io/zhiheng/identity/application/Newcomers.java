package io.zhiheng.identity.application;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.application.RegisterEnterprise.Registration;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.PrivacyConsent;
import io.zhiheng.identity.domain.PrivacyConsents;
import io.zhiheng.identity.domain.proof.PasswordRules;
import io.zhiheng.identity.domain.proof.SmsCode;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.WrongFields;
import io.zhiheng.shared.typed.TypedText;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Whoever opens an account by a form, for an enterprise or as one of its members. */
@Component
public class Newcomers {

    private final Accounts accounts;
    private final PrivacyConsents consents;
    private final CaptchaCheck captcha;
    private final SmsCodeCheck smsCode;
    private final PasswordEncoder passwords;
    private final IdentitySettings settings;
    private final Clock clock;

    Newcomers(
            Accounts accounts,
            PrivacyConsents consents,
            CaptchaCheck captcha,
            SmsCodeCheck smsCode,
            PasswordEncoder passwords,
            IdentitySettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.consents = consents;
        this.captcha = captcha;
        this.smsCode = smsCode;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
    }

    /** What an account is opened with. */
    public record Newcomer(String name, String passwordHash, String mobile) {}

    /**
     * Uses the code up.
     *
     * @param further what else the mobile has to be
     * @throws RuleBroken at every field that is wrong
     */
    public Newcomer check(Registration wish, Consumer<String> further) {
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
            wrong.pass(() -> requireMobile(mobile, code.get() != null, further));
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
        return new Newcomer(TypedText.clean(wish.name()), passwords.encode(wish.password()), mobile);
    }

    /** Keeps the account and the consent that was given to the privacy notice. */
    public void admit(Account account, String address) {
        accounts.saveAndFlush(account);
        consents.save(new PrivacyConsent(account.id(), settings.privacyNotice(), clock.instant(), address));
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
    private void requireMobile(String mobile, boolean shown, Consumer<String> further) {
        if (mobile == null) {
            throw RuleBroken.invalid("identity.rule.mobile-malformed").at("mobile");
        }
        further.accept(mobile);
        if (shown && accounts.existsByMobile(mobile)) {
            throw RuleBroken.conflict("identity.rule.mobile-taken").at("mobile");
        }
    }
}

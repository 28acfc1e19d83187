package io.zhiheng.identity.web.signin;

import io.zhiheng.identity.application.RegisterEnterprise.Registration;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import io.zhiheng.shared.typed.TypedText;
import org.springframework.validation.BindingResult;

/** What is asked of whoever opens an account. */
record RegistrationForm(
        String name,
        String password,
        String mobile,
        String captchaId,
        String captcha,
        String smsCode,
        Boolean consent) {

    /** Invisible characters around a pasted name are no part of it. */
    RegistrationForm {
        name = TypedText.clean(name);
    }

    static RegistrationForm empty() {
        return new RegistrationForm("", "", "", CaptchaId.next(), "", "", false);
    }

    Registration from(String address) {
        return new Registration(
                name,
                password,
                mobile,
                CaptchaId.of(captchaId),
                captcha,
                smsCode,
                Boolean.TRUE.equals(consent),
                address);
    }

    /** @param refused a rule, or a name or mobile that somebody took at the same moment */
    static void show(RuntimeException refused, BindingResult errors) {
        if (refused instanceof RuleBroken broken) {
            RuleErrors.show(broken, errors);
            return;
        }
        var mobile = String.valueOf(refused.getMessage()).contains("account_mobile_taken");
        RuleErrors.show(
                RuleBroken.conflict("identity.rule." + (mobile ? "mobile" : "name") + "-taken")
                        .at(mobile ? "mobile" : "name"),
                errors);
    }
}

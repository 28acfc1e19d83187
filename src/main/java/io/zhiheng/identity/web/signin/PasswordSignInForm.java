package io.zhiheng.identity.web.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param personName 填报人, who is sitting there; may be left out
 * @param next where one was going
 */
record PasswordSignInForm(
        @NotBlank(message = "{identity.field.name.missing}")
        @Size(max = 32, message = "{identity.field.name.malformed}")
        String name,

        @NotBlank(message = "{identity.field.password.missing}") @Size(max = 200)
        String password,

        String captchaId,

        @NotBlank(message = "{identity.field.captcha.missing}")
        String captcha,

        @PersonName String personName,
        String next) {

    static PasswordSignInForm leadingTo(String next) {
        return new PasswordSignInForm("", "", CaptchaId.next(), "", "", next);
    }
}

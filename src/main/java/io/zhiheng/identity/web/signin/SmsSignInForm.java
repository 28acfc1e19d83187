package io.zhiheng.identity.web.signin;

import jakarta.validation.constraints.NotBlank;

/**
 * @param captchaId the image that pays for the message
 * @param personName 填报人, who is sitting there; may be left out
 * @param next where one was going
 */
record SmsSignInForm(
        @NotBlank(message = "{identity.field.mobile.missing}")
        String mobile,

        String captchaId,
        String captcha,

        @NotBlank(message = "{identity.field.sms-code.missing}")
        String smsCode,

        @PersonName String personName,
        String next) {

    static SmsSignInForm leadingTo(String next) {
        return new SmsSignInForm("", CaptchaId.next(), "", "", "", next);
    }
}

package io.zhiheng.identity.web;

import io.zhiheng.identity.application.RateLimits;
import io.zhiheng.identity.application.RateLimits.Attempt;
import io.zhiheng.identity.application.SendSmsCode;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sends one-time codes. The answer does not tell whether the mobile belongs to an account. */
@RestController
@RequestMapping("/api/v1/sms-codes")
class SmsCodeApi {

    private final SendSmsCode sendSmsCode;
    private final RateLimits limits;

    SmsCodeApi(SendSmsCode sendSmsCode, RateLimits limits) {
        this.sendSmsCode = sendSmsCode;
        this.limits = limits;
    }

    /**
     * @param captchaId the id under which the image was drawn by {@code GET /captcha/{id}}
     * @param captcha what is read on it; one image pays for one message
     */
    record SmsCodeForm(
            @NotNull(message = "{identity.field.purpose.missing}")
            Purpose purpose,

            @NotBlank(message = "{identity.field.mobile.missing}")
            String mobile,

            @NotNull(message = "{identity.field.captcha.missing}")
            UUID captchaId,

            @NotBlank(message = "{identity.field.captcha.missing}")
            String captcha) {}

    /** @param resendAfter seconds until the next code may be asked for */
    record Sent(long resendAfter) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Sent send(@Valid @RequestBody SmsCodeForm form, HttpServletRequest request) {
        limits.count(Attempt.SMS, request.getRemoteAddr());
        sendSmsCode.execute(form.purpose(), form.mobile(), form.captchaId(), form.captcha());
        return new Sent(SendSmsCode.PAUSE.toSeconds());
    }
}

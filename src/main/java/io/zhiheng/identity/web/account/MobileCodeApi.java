package io.zhiheng.identity.web.account;

import io.swagger.v3.oas.annotations.Operation;
import io.zhiheng.identity.application.RateLimits;
import io.zhiheng.identity.application.RateLimits.Attempt;
import io.zhiheng.identity.application.SendMobileChangeCode;
import io.zhiheng.identity.application.SendSmsCode;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The two codes of a change of mobile. */
@RestController
@RequestMapping("/api/v1/account/mobile-codes")
class MobileCodeApi {

    private final SendMobileChangeCode sendCode;
    private final RateLimits limits;

    MobileCodeApi(SendMobileChangeCode sendCode, RateLimits limits) {
        this.sendCode = sendCode;
        this.limits = limits;
    }

    /** @param mobile the new number, to which the code goes; null for the number so far */
    record MobileCode(String mobile) {}

    /** @param resendAfter seconds until the next code may be asked for */
    record Sent(long resendAfter) {}

    @Operation(summary = "Sends a code to the caller's mobile, or to the one that is to take its place")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Sent send(@RequestBody MobileCode wish, Actor actor, HttpServletRequest request) {
        limits.count(Attempt.SMS, request.getRemoteAddr());
        var purpose = wish.mobile() == null ? Purpose.OLD_MOBILE : Purpose.NEW_MOBILE;
        sendCode.execute(actor.account(), purpose, wish.mobile());
        return new Sent(SendSmsCode.PAUSE.toSeconds());
    }
}

package io.zhiheng.identity.application;

import io.zhiheng.identity.Strangers;
import io.zhiheng.identity.application.RateLimits.Attempt;
import io.zhiheng.shared.RuleBroken;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts a form from somebody who is not signed in, if the address has not sent too many and the captcha is right. */
@Component
class AdmitStranger implements Strangers {

    private final RateLimits limits;
    private final CaptchaCheck captchas;

    AdmitStranger(RateLimits limits, CaptchaCheck captchas) {
        this.limits = limits;
        this.captchas = captchas;
    }

    @Override
    @Transactional(noRollbackFor = RuleBroken.class)
    public void admit(String address, String captchaId, String answer) {
        limits.count(Attempt.PUBLIC_FORM, address);
        captchas.forForm(id(captchaId), answer == null ? "" : answer);
    }

    /** An id that was tampered with is treated like one that was never given out. */
    private static UUID id(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException | NullPointerException tampered) {
            return UUID.randomUUID();
        }
    }
}

package io.zhiheng.identity.application;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Duration;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Sends a one-time code to a mobile, at most so often, and only to somebody who has read the captcha. */
@UseCase
public class SendSmsCode {

    public static final Duration PAUSE = Duration.ofSeconds(60);

    private final Accounts accounts;
    private final CaptchaCheck captcha;
    private final CodeMessages messages;

    SendSmsCode(Accounts accounts, CaptchaCheck captcha, CodeMessages messages) {
        this.accounts = accounts;
        this.captcha = captcha;
        this.messages = messages;
    }

    @Transactional(noRollbackFor = RuleBroken.class)
    public void execute(Purpose purpose, String typedMobile, UUID captchaId, String captchaAnswer) {
        var mobile = Mobile.of(typedMobile)
                .orElseThrow(() ->
                        RuleBroken.invalid("identity.rule.mobile-malformed").at("mobile"));
        if (!purpose.isForAnybody()) {
            throw RuleBroken.forbidden("identity.rule.forbidden");
        }
        messages.mayReceive(mobile, purpose);
        captcha.forMessage(captchaId, captchaAnswer);
        // Whoever asks for a stranger's mobile gets the same answer, and nobody gets a message. That a mobile has an
        // account is told to newcomers too, but only after they have shown the code sent there.
        var known = accounts.existsByMobile(mobile);
        messages.make(mobile, purpose, known || purpose.isForNewcomers());
    }
}

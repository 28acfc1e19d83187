package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.proof.SmsCode;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.identity.domain.proof.SmsCodes;
import io.zhiheng.shared.RuleBroken;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Whether the code of the newest message for this purpose was typed. Refuses at the field {@code smsCode}. */
@Component
public class SmsCodeCheck {

    private final SmsCodes codes;
    private final Clock clock;

    SmsCodeCheck(SmsCodes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    void use(String mobile, Purpose purpose, String code) {
        right(mobile, purpose, code).useUp(clock.instant());
    }

    /** The code, still to be used up. */
    public SmsCode right(String mobile, Purpose purpose, String typed) {
        var sent = codes.findFirstByMobileAndPurposeOrderByCreatedAtDesc(mobile, purpose)
                .orElseThrow(
                        () -> RuleBroken.invalid("identity.rule.sms-code-wrong").at("smsCode"));
        sent.requireRight(typed, clock.instant());
        return sent;
    }
}

package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.proof.SmsCode;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.identity.domain.proof.SmsCodes;
import io.zhiheng.platform.sms.ShortMessages;
import io.zhiheng.shared.RuleBroken;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes one-time codes, for each mobile at most so often. */
@Component
class CodeMessages {

    static final String TEMPLATE = "sms-code";
    private static final int PER_HOUR = 10;
    private static final int PER_DAY = 20;

    private final SecureRandom random = new SecureRandom();
    private final SmsCodes codes;
    private final ShortMessages messages;
    private final IdentitySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CodeMessages(
            SmsCodes codes,
            ShortMessages messages,
            IdentitySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.codes = codes;
        this.messages = messages;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** A code that is sent after the commit, or dropped where nothing is to be sent. */
    record CodeMade(String mobile, Purpose purpose, String code, boolean tell) {}

    /** @param tell false: a code is kept but not sent, so that the answer takes as long */
    void make(String mobile, Purpose purpose, boolean tell) {
        var code = newCode();
        codes.save(new SmsCode(mobile, purpose, code, clock.instant()));
        events.publishEvent(new CodeMade(mobile, purpose, code, tell));
    }

    /** @throws RuleBroken at {@code mobile}, if it received one just now or too many; or no message leaves at all */
    void mayReceive(String mobile, Purpose purpose) {
        if (!messages.knows(TEMPLATE)) {
            throw RuleBroken.conflict("platform.rule.sms-unavailable");
        }
        codes.hold(mobile);
        var now = clock.instant();
        codes.lastSentAt(mobile, purpose)
                .map(last -> Duration.between(now, last.plus(SendSmsCode.PAUSE)).toSeconds())
                .filter(left -> left > 0)
                .ifPresent(left -> {
                    throw RuleBroken.tooMany("identity.rule.sms-too-soon", left)
                            .at("mobile")
                            .with("retryAfter", left);
                });
        if (codes.countByMobileAndCreatedAtAfter(mobile, now.minus(Duration.ofHours(1))) >= PER_HOUR
                || codes.countByMobileAndCreatedAtAfter(mobile, now.minus(Duration.ofDays(1))) >= PER_DAY) {
            throw RuleBroken.tooMany("identity.rule.sms-too-many").at("mobile");
        }
    }

    private String newCode() {
        var fixed = settings.smsCode().fixed();
        return fixed.isBlank() ? "%06d".formatted(random.nextInt(1_000_000)) : fixed;
    }
}

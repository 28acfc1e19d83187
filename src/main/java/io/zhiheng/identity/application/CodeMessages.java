package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.SmsCode;
import io.zhiheng.identity.domain.SmsCode.Purpose;
import io.zhiheng.identity.domain.SmsCodes;
import io.zhiheng.platform.sms.ShortMessage;
import io.zhiheng.platform.sms.ShortMessages;
import io.zhiheng.shared.RuleBroken;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes one-time codes and sends them, to each mobile at most so often. */
@Component
class CodeMessages {

    private static final int PER_HOUR = 10;
    private static final int PER_DAY = 20;

    private final SecureRandom random = new SecureRandom();
    private final SmsCodes codes;
    private final ShortMessages messages;
    private final IdentitySettings settings;
    private final MessageSource texts;
    private final Clock clock;

    CodeMessages(SmsCodes codes, ShortMessages messages, IdentitySettings settings, MessageSource texts, Clock clock) {
        this.codes = codes;
        this.messages = messages;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param really false: keeps a code that nobody is told */
    void send(String mobile, Purpose purpose, boolean really) {
        var code = newCode();
        codes.save(new SmsCode(mobile, purpose, code, clock.instant()));
        if (really) {
            var text = texts.getMessage("identity.sms.code." + purpose, new Object[] {code, SmsCode.VALID.toMinutes()},
                    Locale.SIMPLIFIED_CHINESE);
            messages.send(new ShortMessage(mobile, "sms-code", Map.of("code", code), text));
        }
    }

    /** @throws RuleBroken at {@code mobile}, if it received one just now or too many */
    void mayReceive(String mobile, Purpose purpose) {
        var now = clock.instant();
        codes.lastSentAt(mobile, purpose).map(last -> Duration.between(now, last.plus(SendSmsCode.PAUSE)).toSeconds())
                .filter(left -> left > 0)
                .ifPresent(left -> {
                    throw RuleBroken.tooMany("identity.rule.sms-too-soon", left).at("mobile").with("retryAfter", left);
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

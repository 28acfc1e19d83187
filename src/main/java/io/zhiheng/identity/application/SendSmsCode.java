package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.domain.SmsCode;
import io.zhiheng.identity.domain.SmsCode.Purpose;
import io.zhiheng.identity.domain.SmsCodes;
import io.zhiheng.platform.sms.ShortMessage;
import io.zhiheng.platform.sms.ShortMessages;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;

/** Sends a one-time code to a mobile, at most so often, and only to whom has read the image. */
@UseCase
public class SendSmsCode {

    public static final Duration PAUSE = Duration.ofSeconds(60);
    private static final int PER_HOUR = 10;
    private static final int PER_DAY = 20;

    private final SecureRandom random = new SecureRandom();
    private final SmsCodes codes;
    private final Accounts accounts;
    private final CaptchaCheck captcha;
    private final ShortMessages messages;
    private final IdentitySettings settings;
    private final MessageSource texts;
    private final Clock clock;

    SendSmsCode(SmsCodes codes, Accounts accounts, CaptchaCheck captcha, ShortMessages messages,
            IdentitySettings settings, MessageSource texts, Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.captcha = captcha;
        this.messages = messages;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(noRollbackFor = RuleBroken.class)
    public void execute(Purpose purpose, String typedMobile, UUID captchaId, String captchaAnswer) {
        var mobile = Mobile.of(typedMobile)
                .orElseThrow(() -> RuleBroken.invalid("identity.rule.mobile-malformed").at("mobile"));
        var now = clock.instant();
        mayReceive(mobile, purpose, now);
        captcha.forMessage(captchaId, captchaAnswer);
        var known = accounts.existsByMobile(mobile);
        if (purpose == Purpose.REGISTER && known) {
            throw RuleBroken.conflict("identity.rule.mobile-taken").at("mobile");
        }
        var code = newCode();
        codes.save(new SmsCode(mobile, purpose, code, now));
        // Whoever asks for a stranger's mobile gets the same answer, and nobody gets a message.
        if (known || purpose == Purpose.REGISTER) {
            var text = texts.getMessage("identity.sms.code." + purpose, new Object[] {code, SmsCode.VALID.toMinutes()},
                    Locale.SIMPLIFIED_CHINESE);
            messages.send(new ShortMessage(mobile, "sms-code", Map.of("code", code), text));
        }
    }

    private void mayReceive(String mobile, Purpose purpose, Instant now) {
        codes.lastSentAt(mobile, purpose).map(last -> Duration.between(now, last.plus(PAUSE)).toSeconds())
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

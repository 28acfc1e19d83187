package io.zhiheng.identity.domain.proof;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.TypedText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Six digits sent to a mobile, good for one use, a few tries and five minutes. */
@Entity
public class SmsCode {

    public static final Duration VALID = Duration.ofMinutes(5);
    private static final int TRIES = 5;

    /** What the code opens; a code for one purpose is worth nothing for another. */
    public enum Purpose {
        REGISTER,
        SIGN_IN,
        RESET_PASSWORD,
        RECOVER_ACCOUNT,
        SECOND_FACTOR,
        OLD_MOBILE,
        NEW_MOBILE;

        /** Whether it goes to numbers that no account has. */
        public boolean isForNewcomers() {
            return this == REGISTER || this == RECOVER_ACCOUNT;
        }

        /** Whether one may be asked for without signing in; the others need at least the right password. */
        public boolean isForAnybody() {
            return this == REGISTER || this == SIGN_IN || this == RESET_PASSWORD || this == RECOVER_ACCOUNT;
        }
    }

    @Id
    private UUID id;

    private String mobile;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String hash;
    private Instant createdAt;
    private Instant expiresAt;
    private int attempts;
    private Instant usedAt;

    protected SmsCode() {}

    public SmsCode(String mobile, Purpose purpose, String code, Instant now) {
        this.id = UUID.randomUUID();
        this.mobile = mobile;
        this.purpose = purpose;
        this.hash = hashOf(code);
        this.createdAt = now;
        this.expiresAt = now.plus(VALID);
    }

    /** Refuses at the field {@code smsCode} what is not right, and counts it. */
    public void requireRight(String given, Instant now) {
        if (usedAt != null) {
            throw RuleBroken.invalid("identity.rule.sms-code-used").at("smsCode");
        }
        if (!now.isBefore(expiresAt) || attempts >= TRIES) {
            throw RuleBroken.invalid("identity.rule.sms-code-expired").at("smsCode");
        }
        if (!hash.equals(hashOf(TypedText.halfWidth(given)))) {
            attempts++;
            throw RuleBroken.invalid("identity.rule.sms-code-wrong").at("smsCode");
        }
    }

    /** As {@link #requireRight}; what is right is used up. */
    public void use(String given, Instant now) {
        requireRight(given, now);
        useUp(now);
    }

    public void useUp(Instant now) {
        usedAt = now;
    }

    public Instant createdAt() {
        return createdAt;
    }

    private String hashOf(String code) {
        return Digest.sha256(id + ":" + code);
    }
}

package io.zhiheng.identity.domain.factor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What a colleague hands to a member of staff who forgot the password; together with the message to the mobile it gives
 * a new one, once. Only the hash is kept.
 */
@Entity
public class ResetCode {

    public static final Duration VALID = Duration.ofHours(24);

    @Id
    private UUID account;

    private String hash;
    private Instant expiresAt;

    protected ResetCode() {}

    public ResetCode(UUID account, String code, Instant now) {
        this.account = account;
        this.hash = RecoveryCode.hashOf(account, code);
        this.expiresAt = now.plus(VALID);
    }

    public boolean is(String typed, Instant now) {
        return now.isBefore(expiresAt) && hash.equals(RecoveryCode.hashOf(account, typed));
    }
}

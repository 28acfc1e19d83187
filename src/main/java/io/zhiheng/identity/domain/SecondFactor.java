package io.zhiheng.identity.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The secret that an account shares with an authenticator app, sealed. It counts once a code has confirmed it. */
@Entity
public class SecondFactor {

    @Id
    private UUID account;
    private byte[] secret;
    private Instant createdAt;
    private Instant confirmedAt;
    private long lastStep;

    protected SecondFactor() {
    }

    public SecondFactor(UUID account, byte[] sealedSecret, Instant now) {
        this.account = account;
        this.secret = sealedSecret;
        this.createdAt = now;
    }

    public byte[] sealedSecret() {
        return secret;
    }

    public long lastStep() {
        return lastStep;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public void confirm(Instant now) {
        confirmedAt = now;
    }

    /** A code counts once: this step and those before it are over. */
    public void used(long step) {
        lastStep = step;
    }
}

package io.zhiheng.identity.domain.factor;

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
    private byte[] nextSecret;
    private Instant createdAt;
    private Instant confirmedAt;
    private long lastStep;

    protected SecondFactor() {}

    public SecondFactor(UUID account, byte[] sealedSecret, Instant now) {
        this.account = account;
        this.secret = sealedSecret;
        this.createdAt = now;
    }

    public UUID account() {
        return account;
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

    /** Offers a new app a secret; the old app counts until the new one has shown that it knows its own. */
    public void offer(byte[] sealedSecret) {
        nextSecret = sealedSecret;
    }

    /** The secret that an app may be bound to, sealed; null where there is none. */
    public byte[] secretToBind() {
        return isConfirmed() ? nextSecret : secret;
    }

    /** An app has shown by the code of this step that it knows {@link #secretToBind()}. */
    public void bind(long step, Instant now) {
        secret = secretToBind();
        nextSecret = null;
        confirmedAt = now;
        lastStep = step;
    }

    /** A code counts once: this step and those before it are over. */
    public void used(long step) {
        lastStep = step;
    }
}

package io.zhiheng.institution.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A code by which somebody opens the account that waits for him. Only its digest is kept; it opens once. */
@Entity
public class Invitation {

    public static final Duration VALID = Duration.ofHours(72);

    @Id
    private UUID id;

    private UUID member;
    private String codeHash;
    private Instant sentAt;
    private Instant expiresAt;
    private Instant acceptedAt;
    private Instant revokedAt;

    protected Invitation() {}

    public Invitation(UUID member, String codeHash, Instant now) {
        this.id = UUID.randomUUID();
        this.member = member;
        this.codeHash = codeHash;
        this.sentAt = now;
        this.expiresAt = now.plus(VALID);
    }

    /** Whether, and if not, why not: the last part of the message's key. */
    public enum State {
        OPEN,
        ACCEPTED,
        REVOKED,
        EXPIRED
    }

    public State state(Instant now) {
        if (acceptedAt != null) {
            return State.ACCEPTED;
        }
        return revokedAt != null ? State.REVOKED : now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    public void accept(Instant now) {
        acceptedAt = now;
    }

    public void revoke(Instant now) {
        if (acceptedAt == null && revokedAt == null) {
            revokedAt = now;
        }
    }

    public UUID member() {
        return member;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}

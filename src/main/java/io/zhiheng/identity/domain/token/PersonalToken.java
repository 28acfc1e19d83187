package io.zhiheng.identity.domain.token;

import io.zhiheng.identity.domain.proof.Digest;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Lets a program act for an account. Only the hash of the token is kept. */
@Entity
public class PersonalToken {

    @Id
    private UUID id;

    private UUID account;
    private String name;
    private String hash;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant lastUsed;

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    protected PersonalToken() {}

    /** @param expiresAt null: never */
    public PersonalToken(UUID account, String name, TokenScope scope, String token, Instant now, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.name = name;
        this.scope = scope;
        this.hash = Digest.sha256(token);
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return account;
    }

    public String name() {
        return name;
    }

    public TokenScope scope() {
        return scope;
    }

    public String hash() {
        return hash;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null: never. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** To the hour; null if no program has come with it. */
    public Instant lastUsed() {
        return lastUsed;
    }

    public boolean isValidAt(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }
}

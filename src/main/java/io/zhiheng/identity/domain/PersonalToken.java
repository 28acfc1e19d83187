package io.zhiheng.identity.domain;

import io.zhiheng.identity.domain.proof.Digest;
import jakarta.persistence.Entity;
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

    protected PersonalToken() {}

    /** @param expiresAt null: never */
    public PersonalToken(UUID account, String name, String token, Instant now, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.name = name;
        this.hash = Digest.sha256(token);
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    public UUID account() {
        return account;
    }

    public boolean isValidAt(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }
}

package io.zhiheng.identity.domain;

import io.zhiheng.identity.domain.proof.Digest;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Lets the first platform administrator open the account, once. It is gone with the use. */
@Entity
public class AdministratorInvitation {

    public static final Duration VALID = Duration.ofHours(72);

    @Id
    private UUID id;

    private String name;
    private String mobile;
    private String codeHash;
    private Instant expiresAt;

    protected AdministratorInvitation() {}

    public AdministratorInvitation(String name, String mobile, String code, Instant now) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.mobile = mobile;
        this.codeHash = Digest.sha256(code);
        this.expiresAt = now.plus(VALID);
    }

    public boolean isFor(String name, String mobile) {
        return this.name.equals(name) && this.mobile.equals(mobile);
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    public String name() {
        return name;
    }

    public String mobile() {
        return mobile;
    }
}

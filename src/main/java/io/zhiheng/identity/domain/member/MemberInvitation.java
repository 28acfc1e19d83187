package io.zhiheng.identity.domain.member;

import io.zhiheng.identity.domain.proof.Digest;
import io.zhiheng.shared.EnterpriseId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** By its link the holder of one mobile becomes a member of an enterprise. Of the link only the digest is kept. */
@Entity
public class MemberInvitation {

    public static final Duration VALID = Duration.ofDays(7);

    @Id
    private UUID id;

    private UUID enterprise;
    private String personName;
    private String mobile;
    private String codeHash;
    private String invitedBy;
    private Instant invitedAt;
    private Instant expiresAt;

    protected MemberInvitation() {}

    public MemberInvitation(
            EnterpriseId enterprise, String personName, String mobile, String code, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.enterprise = enterprise.value();
        this.personName = personName;
        this.mobile = mobile;
        this.codeHash = Digest.sha256(code);
        this.invitedBy = by;
        this.invitedAt = now;
        this.expiresAt = now.plus(VALID);
    }

    public boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    public EnterpriseId enterprise() {
        return new EnterpriseId(enterprise);
    }

    public String personName() {
        return personName;
    }

    public String mobile() {
        return mobile;
    }

    public String invitedBy() {
        return invitedBy;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}

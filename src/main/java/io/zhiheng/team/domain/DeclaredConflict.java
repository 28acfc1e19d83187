package io.zhiheng.team.domain;

import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.EnterpriseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What somebody declared about an enterprise when signing for one of its requests. Never changed, never forgotten. */
@Entity
public class DeclaredConflict {

    /** Employed there, consulted for it, or tied to it in another way within the last two years. */
    public enum Kind {
        EMPLOYED,
        CONSULTED,
        INTEREST
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID request;
    private UUID enterprise;
    private UUID account;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant declaredAt;
    private String note;

    protected DeclaredConflict() {}

    /** @param note the person's own words about it */
    public static DeclaredConflict of(AssessmentRequest request, UUID account, Kind kind, String note, Instant now) {
        var declared = new DeclaredConflict();
        declared.request = request.id().value();
        declared.enterprise = request.enterprise().value();
        declared.account = account;
        declared.kind = kind;
        declared.note = note;
        declared.declaredAt = now;
        return declared;
    }

    public Long id() {
        return id;
    }

    public boolean isOf(UUID person, EnterpriseId about) {
        return account.equals(person) && enterprise.equals(about.value());
    }

    public Kind kind() {
        return kind;
    }

    /** Null where nothing was said. */
    public String note() {
        return note;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}

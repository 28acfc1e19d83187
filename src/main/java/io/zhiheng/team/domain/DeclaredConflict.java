package io.zhiheng.team.domain;

import io.zhiheng.request.domain.AssessmentRequest;
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

    protected DeclaredConflict() {}

    public static DeclaredConflict of(AssessmentRequest request, UUID account, Kind kind, Instant now) {
        var declared = new DeclaredConflict();
        declared.request = request.id().value();
        declared.enterprise = request.enterprise().value();
        declared.account = account;
        declared.kind = kind;
        declared.declaredAt = now;
        return declared;
    }

    public Kind kind() {
        return kind;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}

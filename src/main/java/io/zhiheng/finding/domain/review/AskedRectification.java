package io.zhiheng.finding.domain.review;

import io.zhiheng.request.AssessmentRequestId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The lead asked the enterprise to amend its answers to some clauses. Never changed. */
@Entity
public class AskedRectification {

    /** How often it may be asked for. */
    public static final int MOST_ROUNDS = 2;

    @Embeddable
    public record Key(UUID request, int round) implements Serializable {}

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] clauses;

    private int revision;
    private String reason;
    private String person;
    private Instant askedAt;
    private Instant until;

    protected AskedRectification() {}

    /** @param revision the revision that was judged */
    public AskedRectification(
            AssessmentRequestId request,
            int round,
            List<String> clauses,
            int revision,
            String reason,
            String person,
            Instant now,
            Instant until) {
        this.key = new Key(request.value(), round);
        this.clauses = clauses.toArray(String[]::new);
        this.revision = revision;
        this.reason = reason;
        this.person = person;
        this.askedAt = now;
        this.until = until;
    }

    public int round() {
        return key.round();
    }

    public List<String> clauses() {
        return List.of(clauses);
    }

    public int revision() {
        return revision;
    }

    public String reason() {
        return reason;
    }

    public String person() {
        return person;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant until() {
        return until;
    }
}

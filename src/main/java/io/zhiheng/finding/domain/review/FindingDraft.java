package io.zhiheng.finding.domain.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A half-written remark: of one assessor, seen by nobody else, and never part of what is found. */
@Entity
public class FindingDraft {

    /** @param subject clause, performance indicator or parameter */
    @Embeddable
    public record Key(UUID request, UUID account, String subject) implements Serializable {}

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> content;

    private Instant savedAt;

    protected FindingDraft() {}

    public FindingDraft(Key key, Map<String, String> content, Instant now) {
        this.key = key;
        this.content = content;
        this.savedAt = now;
    }

    public String subject() {
        return key.subject();
    }

    /** By the names of the page's fields. */
    public Map<String, String> content() {
        return content;
    }

    public Instant savedAt() {
        return savedAt;
    }
}

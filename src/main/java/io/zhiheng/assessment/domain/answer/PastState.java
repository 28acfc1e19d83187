package io.zhiheng.assessment.domain.answer;

import io.zhiheng.assessment.SelfAssessmentId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** What an answer, an indicator or a figure was before a later save replaced it. */
@Entity
@Immutable
public class PastState implements Persistable<PastState.Key> {

    @Embeddable
    public record Key(UUID selfAssessment, String subject, int version) implements Serializable {}

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> content;

    private String savedBy;
    private Instant savedAt;

    @Transient
    private boolean fresh;

    protected PastState() {}

    public static PastState of(SelfAssessmentId assessment, Written written) {
        var state = new PastState();
        state.key = new Key(assessment.value(), written.subject(), written.version());
        state.content = written.content();
        state.savedBy = written.by();
        state.savedAt = written.at();
        state.fresh = true;
        return state;
    }

    public Written written() {
        return new Written(key.subject(), key.version(), content, savedBy, savedAt);
    }

    @Override
    public Key getId() {
        return key;
    }

    /** There never is an earlier one under its key, so that nobody has to look. */
    @Override
    public boolean isNew() {
        return fresh;
    }
}

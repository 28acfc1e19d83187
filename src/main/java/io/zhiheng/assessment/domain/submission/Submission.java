package io.zhiheng.assessment.domain.submission;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.rating.Rating;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was handed in, frozen, with its result. A rectification adds a further one and leaves this as it is. */
@Entity
public class Submission {

    public static final int FIRST = 1;

    @Embeddable
    public record Key(UUID selfAssessment, int revision) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String submittedBy;
    private Instant submittedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Explanation> explanations;

    @JdbcTypeCode(SqlTypes.JSON)
    private FrozenContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private Rating rating;

    protected Submission() {}

    public static Submission handIn(
            SelfAssessmentId assessment, List<Explanation> explanations, String by, Instant now) {
        var submission = new Submission();
        submission.key = new Key(assessment.value(), FIRST);
        submission.explanations = explanations;
        submission.submittedBy = by;
        submission.submittedAt = now;
        return submission;
    }

    /** A further revision, which explains nothing anew. */
    public static Submission rectify(
            SelfAssessmentId assessment,
            Submission previous,
            FrozenContent content,
            Rating rating,
            String by,
            Instant now) {
        var submission = new Submission();
        submission.key = new Key(assessment.value(), previous.revision() + 1);
        submission.explanations = previous.explanations;
        submission.content = content;
        submission.rating = rating;
        submission.submittedBy = by;
        submission.submittedAt = now;
        return submission;
    }

    /** @param text null where no words were given: the report prints that */
    public record Explanation(String point, String message, String text) {}

    public void freeze(FrozenContent content) {
        this.content = content;
    }

    public void rated(Rating rating) {
        this.rating = rating;
    }

    public UUID selfAssessment() {
        return key.selfAssessment();
    }

    public int revision() {
        return key.revision();
    }

    public String submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public List<Explanation> explanations() {
        return explanations;
    }

    public FrozenContent content() {
        return content;
    }

    public Rating rating() {
        return rating;
    }
}

package io.zhiheng.assessment.domain.submission;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.TextLength;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The words that somebody gave to a point that asks for them. Its own version, so that colleagues never collide. */
@Entity
public class Explanation {

    private static final TextLength LENGTH = TextLength.atMost(500);

    @Embeddable
    public record Key(UUID selfAssessment, String point) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Version
    private Integer version;

    private String text;
    private String savedBy;
    private Instant savedAt;

    protected Explanation() {}

    /** @throws RuleBroken {@code explanation-too-long} at this field */
    public static void requireShort(String text, String field) {
        LENGTH.require(field, text, "assessment.rule.explanation-too-long");
    }

    /** @param text blank takes the explanation back */
    public void save(String text, String by, Instant now) {
        this.text = text;
        savedBy = by;
        savedAt = now;
    }

    public Written written() {
        return new Written(point(), version(), Map.of("explanation", text), savedBy, savedAt);
    }

    public boolean isOf(SelfAssessmentId assessment) {
        return key.selfAssessment().equals(assessment.value());
    }

    public String point() {
        return key.point();
    }

    public int version() {
        return version;
    }

    public String text() {
        return text;
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}

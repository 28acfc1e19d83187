package io.zhiheng.assessment.domain.performance;

import io.zhiheng.assessment.SelfAssessmentId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One performance parameter's figure as it was typed, shared by all indicators that use it. */
@Entity
public class PerformanceFigure {

    @Embeddable
    public record Key(UUID selfAssessment, String parameter) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Version
    private Integer version;

    private String value;
    private String savedBy;
    private Instant savedAt;

    protected PerformanceFigure() {}

    public static PerformanceFigure blank(SelfAssessmentId assessment, String parameter) {
        var figure = new PerformanceFigure();
        figure.key = new Key(assessment.value(), parameter);
        return figure;
    }

    /** @param value null clears it */
    public void save(String value, String by, Instant now) {
        this.value = value;
        savedBy = by;
        savedAt = now;
    }

    public String parameter() {
        return key.parameter();
    }

    /** Null until it is first stored, which is how Spring Data knows that it is new. */
    public Integer version() {
        return version;
    }

    /** Null while nothing is typed. */
    public String value() {
        return value;
    }

    public boolean isBlank() {
        return value == null;
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}

package io.zhiheng.assessment.domain.performance;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment.Basis;
import io.zhiheng.evidence.EvidenceId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the enterprise says about one performance indicator: whether it applies, on what basis, with which words. */
@Entity
public class PerformanceEntry {

    @Embeddable
    public record Key(UUID selfAssessment, String indicator) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String firstLevel;

    @Version
    private Integer version;

    private Boolean applicable;
    private String reason;
    private String scope;
    private String period;
    private String source;
    private String department;
    private String target;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> history;

    private String statement;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] evidence;

    private boolean carriedOver;
    private String savedBy;
    private Instant savedAt;

    protected PerformanceEntry() {}

    /** Version 0: nobody has said anything yet. */
    public static PerformanceEntry blank(SelfAssessmentId assessment, String firstLevel, String indicator) {
        var entry = new PerformanceEntry();
        entry.key = new Key(assessment.value(), indicator);
        entry.firstLevel = firstLevel;
        entry.write(PerformanceContent.EMPTY);
        return entry;
    }

    public void save(PerformanceContent content, String by, Instant now) {
        write(content);
        carriedOver = false;
        savedBy = by;
        savedAt = now;
    }

    /** Proposes last time's words. They count only when somebody confirms or changes them. */
    public void carryOver(PerformanceContent content, String by, Instant now) {
        save(content, by, now);
        carriedOver = true;
    }

    private void write(PerformanceContent content) {
        applicable = content.applicable();
        reason = content.reason();
        scope = content.basis().scope();
        period = content.basis().period();
        source = content.basis().source();
        department = content.basis().department();
        target = content.basis().target();
        history = content.basis().history();
        statement = content.statement();
        evidence = content.evidence().stream().map(EvidenceId::value).toArray(UUID[]::new);
    }

    public PerformanceContent content() {
        return new PerformanceContent(
                applicable,
                reason,
                new Basis(scope, period, source, department, target, history),
                statement,
                List.of(evidence).stream().map(EvidenceId::new).toList());
    }

    /**
     * Whether it counts as answered.
     *
     * @param measured whether its figures give a value
     */
    public boolean isAnswered(boolean measured) {
        return !carriedOver
                && (content().isNotApplicable()
                        ? content().missingInBasis().isEmpty()
                        : measured && content().missingProof().isEmpty());
    }

    public String indicator() {
        return key.indicator();
    }

    public String firstLevel() {
        return firstLevel;
    }

    /** Null until it is first stored, which is how Spring Data knows that it is new. */
    public Integer version() {
        return version;
    }

    public boolean isCarriedOver() {
        return carriedOver;
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}

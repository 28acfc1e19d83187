package io.zhiheng.assessment.domain.rectification;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.shared.EnterpriseId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The contested clauses of a submitted self-assessment are open again. It cannot happen twice at a time. */
@Entity
public class RectificationRound {

    @Id
    private UUID id;

    private UUID selfAssessment;
    private int round;
    private Instant until;
    private int baseRevision;
    private Instant openedAt;
    private String endedBy;
    private Instant endedAt;
    private Integer revision;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reopened_clause", joinColumns = @JoinColumn(name = "rectification"))
    private Set<ReopenedClause> clauses;

    protected RectificationRound() {}

    public static RectificationRound open(
            SelfAssessmentId assessment,
            int round,
            int baseRevision,
            List<ReopenedClause> clauses,
            Instant until,
            Instant now) {
        var opened = new RectificationRound();
        opened.id = UUID.randomUUID();
        opened.selfAssessment = assessment.value();
        opened.round = round;
        opened.baseRevision = baseRevision;
        opened.clauses = Set.copyOf(clauses);
        opened.until = until;
        opened.openedAt = now;
        return opened;
    }

    /** @param revision the number of the revision that came of it */
    public SelfAssessmentRectified finish(EnterpriseId enterprise, int revision, String by, Instant now) {
        this.revision = revision;
        end(by, now);
        return new SelfAssessmentRectified(new SelfAssessmentId(selfAssessment), enterprise, round, revision);
    }

    /** It was withdrawn; the answers stay as they were. */
    public void cancel(Instant now) {
        end(null, now);
    }

    private void end(String by, Instant now) {
        endedBy = by;
        endedAt = now;
    }

    public boolean reopens(String clause) {
        return clauses.stream().anyMatch(each -> each.clause().equals(clause));
    }

    public Set<String> clauses() {
        return clauses.stream().map(ReopenedClause::clause).collect(Collectors.toSet());
    }

    public int round() {
        return round;
    }

    public int baseRevision() {
        return baseRevision;
    }

    public Instant until() {
        return until;
    }

    public Instant openedAt() {
        return openedAt;
    }
}

package io.zhiheng.assessment;

import java.time.Instant;
import java.util.List;

/**
 * An open round of rectification.
 *
 * @param round 1, 2 …
 * @param until when it should be finished
 * @param baseRevision the revision that the reopened clauses come from
 * @param clauses those reopened, in the edition's order
 */
public record Rectification(
        SelfAssessmentId selfAssessment,
        int round,
        Instant until,
        Instant openedAt,
        int baseRevision,
        List<Clause> clauses) {

    /**
     * @param displayNo number as people call it, such as {@code 6.2.1-2.1}
     * @param version of the answer as it is now
     * @param changed whether the answer says something else than when it was reopened
     * @param missing the fields that it lacks: conformity, statement, evidence
     */
    public record Clause(String clause, String displayNo, int version, boolean changed, List<String> missing) {

        public boolean isAnswered() {
            return missing.isEmpty();
        }
    }

    /** How many clauses were changed. */
    public int changed() {
        return (int) clauses.stream().filter(Clause::changed).count();
    }

    /** Those that keep the round from being finished. */
    public List<Clause> blocking() {
        return clauses.stream().filter(clause -> !clause.isAnswered()).toList();
    }
}

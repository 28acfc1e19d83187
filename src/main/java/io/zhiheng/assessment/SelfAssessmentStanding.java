package io.zhiheng.assessment;

import java.time.Instant;
import java.util.List;

/**
 * Where an enterprise stands with its self-assessments.
 *
 * @param latest the latest finished one; null if none was ever finished
 * @param unfinished whether a newer one is being filled in
 */
public record SelfAssessmentStanding(Finished latest, boolean unfinished) {

    /**
     * @param reportNumber null until the report is issued
     * @param barredBy display numbers of the clauses whose answers forbid a third-party assessment
     */
    public record Finished(
            SelfAssessmentId id,
            int level,
            String levelName,
            Instant submittedAt,
            ReportState report,
            String reportNumber,
            List<String> barredBy) {}
}

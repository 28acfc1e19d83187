package io.zhiheng.assessment;

import java.time.Instant;

/**
 * Where an enterprise stands with its self-assessments.
 *
 * @param latest the latest finished one; null if none was ever finished
 * @param unfinished whether a newer one is being filled in
 */
public record SelfAssessmentStanding(Finished latest, boolean unfinished) {

    /** @param reportNumber null until the report is issued */
    public record Finished(
            SelfAssessmentId id,
            int level,
            String levelName,
            Instant submittedAt,
            ReportState report,
            String reportNumber) {}
}

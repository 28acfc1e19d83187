package io.zhiheng.assessment.application.history;

import io.zhiheng.assessment.SubmittedSelfAssessment.Basis;
import io.zhiheng.evidence.EvidenceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A performance indicator with its figures as it was once.
 *
 * @param version of its own fields; figures that were saved alone leave it as it was
 * @param parameters the figures that stood beside, each with its own version
 * @param savedBy the name (填报人) under which the last of this was saved
 */
public record PerformanceVersion(
        int version,
        Boolean applicable,
        String reason,
        Basis basis,
        Map<String, PastFigure> parameters,
        String statement,
        List<PastFile> evidence,
        String savedBy,
        Instant savedAt) {

    public record PastFigure(String value, int version, String savedBy, Instant savedAt) {}

    public List<EvidenceId> standing() {
        return AnswerVersion.standing(evidence);
    }

    public List<PastFile> removed() {
        return evidence.stream().filter(PastFile::removed).toList();
    }
}

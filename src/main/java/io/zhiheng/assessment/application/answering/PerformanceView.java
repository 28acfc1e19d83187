package io.zhiheng.assessment.application.answering;

import io.zhiheng.assessment.SubmittedSelfAssessment.Basis;
import io.zhiheng.assessment.application.answering.AnswerView.EvidenceItem;
import io.zhiheng.rating.Rating;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A performance indicator as pages and the API show it.
 *
 * @param version of its own fields; 0 = nothing said yet
 * @param applicable null while nobody has decided
 * @param value with the indicator's decimals; null while it cannot be computed
 * @param level null while there is no value
 * @param basisComplete whether the basis (parallel part) is complete
 * @param answered whether figures, statement and evidence are complete, or it does not apply
 */
public record PerformanceView(
        String indicator,
        int version,
        Boolean applicable,
        String reason,
        Basis basis,
        Map<String, Figure> parameters,
        String statement,
        List<EvidenceItem> evidence,
        String value,
        Integer level,
        List<Rating.Error> errors,
        boolean basisComplete,
        boolean answered,
        boolean carriedOver,
        String savedBy,
        Instant savedAt) {

    public record Figure(String value, int version, String savedBy, Instant savedAt) {}
}

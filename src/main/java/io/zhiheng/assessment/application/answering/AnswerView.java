package io.zhiheng.assessment.application.answering;

import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.rating.Conformity;
import java.time.Instant;
import java.util.List;

/**
 * An answer as pages and the API show it.
 *
 * @param version 0 = never answered
 * @param conformity null while not chosen
 * @param carriedOver proposed from an earlier self-assessment, not yet confirmed
 * @param answered whether it counts as answered
 */
public record AnswerView(
        String clause,
        int version,
        Conformity conformity,
        String statement,
        List<EvidenceItem> evidence,
        boolean carriedOver,
        boolean answered,
        String savedBy,
        Instant savedAt) {

    public record EvidenceItem(EvidenceId id, String name) {}
}

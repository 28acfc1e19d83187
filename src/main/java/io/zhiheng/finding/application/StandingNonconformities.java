package io.zhiheng.finding.application;

import io.zhiheng.finding.domain.Finding;
import io.zhiheng.rating.Conformity;
import io.zhiheng.request.domain.AssessmentRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The nonconformities beside the findings; known to the phase that records them on site. */
public interface StandingNonconformities {

    record Recorded(String label, Instant recordedAt) {}

    /** By clause, in their order; observations are none. */
    Map<String, List<Recorded>> byClause(AssessmentRequest request);

    /**
     * Whether a clause conforms by a word older than one of them, or without a reason.
     *
     * @param finding null for none
     * @param declared what was answered
     */
    static boolean isUnsettled(List<Recorded> recorded, Finding finding, Conformity declared) {
        return finding != null
                && finding.isGiven()
                && finding.content().assessed(declared) == Conformity.CONFORM
                && recorded.stream().anyMatch(each -> !isWeighed(finding, each));
    }

    private static boolean isWeighed(Finding finding, Recorded nonconformity) {
        return !finding.content().reason().isBlank() && finding.savedAt().isAfter(nonconformity.recordedAt());
    }
}

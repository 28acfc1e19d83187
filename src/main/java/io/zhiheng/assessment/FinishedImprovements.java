package io.zhiheng.assessment;

import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.EnterpriseId;
import java.time.Instant;
import java.util.List;

/** What an enterprise has improved, to be proposed in its next self-assessment; implemented where plans are kept. */
public interface FinishedImprovements {

    /**
     * @param subject clause or performance indicator
     * @param conformity which a clause has reached; null for a performance indicator
     */
    record FinishedImprovement(
            String subject,
            Conformity conformity,
            String statement,
            List<EvidenceId> evidence,
            String by,
            Instant at) {}

    /** Those finished after this moment, the earliest first. */
    List<FinishedImprovement> since(EnterpriseId enterprise, Instant moment);
}

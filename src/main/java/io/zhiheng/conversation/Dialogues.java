package io.zhiheng.conversation;

import io.zhiheng.shared.EnterpriseId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 沟通记录: what assessors and enterprise say to each other about a clause of a self-assessment. */
public interface Dialogues {

    /**
     * @throws io.zhiheng.shared.RuleBroken {@code text-empty} or {@code text-too-long} (2000 code points), field
     *     {@code text}
     */
    void post(
            EnterpriseId enterprise,
            UUID selfAssessment,
            String clause,
            long answerVersion,
            Side side,
            String author,
            String text);

    /** Oldest first. */
    List<Entry> entries(EnterpriseId enterprise, UUID selfAssessment, String clause);

    /** All entries on the self-assessment by clause, oldest first, by one query; clauses without any are absent. */
    Map<String, List<Entry>> entriesByClause(EnterpriseId enterprise, UUID selfAssessment);

    /** How many entries each clause has, by one query; clauses without any are absent. */
    Map<String, Long> counts(EnterpriseId enterprise, UUID selfAssessment);

    /** The same for those clauses only to which something was written after this moment; null for all. */
    Map<String, Long> counts(EnterpriseId enterprise, UUID selfAssessment, Instant since);

    enum Side {
        ASSESSOR,
        ENTERPRISE
    }
}

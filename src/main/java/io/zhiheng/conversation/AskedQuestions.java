package io.zhiheng.conversation;

import io.zhiheng.shared.EnterpriseId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 我有疑问: what an enterprise asked the platform about clauses of a self-assessment, with the replies. */
public interface AskedQuestions {

    /** Oldest first, by one query; clauses about which nobody asked are absent. */
    Map<String, List<Asked>> byClause(EnterpriseId enterprise, UUID selfAssessment);

    record Asked(String text, String askedBy, Instant askedAt, List<Reply> replies) {}

    record Reply(String text, Instant repliedAt) {}
}

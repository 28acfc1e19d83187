package io.zhiheng.conversation;

import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.UUID;

/**
 * The platform replied to a question of this enterprise.
 *
 * @param selfAssessment where the question came up, or null
 * @param asked the question's text
 * @param reply the reply's text
 */
public record QuestionReplied(UUID question, EnterpriseId enterprise, UUID selfAssessment, String asked, String reply)
        implements AuditedEvent {

    @Override
    public String subject() {
        return "question:" + question;
    }
}

package io.zhiheng.conversation;

import io.zhiheng.identity.EnterpriseId;
import io.zhiheng.shared.AuditedEvent;
import java.util.UUID;

/** The platform replied to a question of this enterprise. */
public record QuestionReplied(UUID question, EnterpriseId enterprise) implements AuditedEvent {

    @Override
    public String action() {
        return "questionReplied";
    }

    @Override
    public String subject() {
        return "question:" + question;
    }
}

package io.zhiheng.conversation;

import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.UUID;

/** An enterprise asked the platform something (我有疑问). */
public record QuestionAsked(UUID question, EnterpriseId enterprise, String clause) implements AuditedEvent {

    @Override
    public String subject() {
        return "question:" + question;
    }
}

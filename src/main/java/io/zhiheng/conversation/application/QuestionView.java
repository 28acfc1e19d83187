package io.zhiheng.conversation.application;

import io.zhiheng.conversation.domain.Question;
import io.zhiheng.conversation.domain.QuestionReply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A question with its replies, oldest first.
 *
 * @param clause id, null if it is about nothing in particular
 * @param label the clause as people call it; its id if nobody knows better
 * @param account name of the enterprise's account
 * @param unread whether the enterprise has not opened the replies yet
 */
public record QuestionView(
        UUID id,
        UUID selfAssessment,
        String clause,
        String label,
        String text,
        String account,
        String askedBy,
        Instant askedAt,
        boolean unread,
        List<ReplyView> replies) {

    /** @param repliedBy name of the person of the platform; only shown to the platform itself */
    public record ReplyView(UUID id, String text, String repliedBy, Instant repliedAt) {

        static ReplyView of(QuestionReply reply) {
            return new ReplyView(reply.id(), reply.text(), reply.repliedBy(), reply.repliedAt());
        }
    }

    static QuestionView of(Question question, Subjects subjects) {
        return of(question, question.clause() == null ? Map.of() : subjects.labels(Set.of(question.clause())));
    }

    static QuestionView of(Question question, Map<String, String> labels) {
        return new QuestionView(
                question.id(),
                question.selfAssessment(),
                question.clause(),
                question.clause() == null ? null : labels.getOrDefault(question.clause(), question.clause()),
                question.text(),
                question.accountName(),
                question.askedBy(),
                question.askedAt(),
                question.isUnread(),
                question.replies().stream().map(ReplyView::of).toList());
    }
}

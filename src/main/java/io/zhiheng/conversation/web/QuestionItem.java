package io.zhiheng.conversation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.zhiheng.conversation.application.QuestionView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A question in the JSON API.
 *
 * @param label the clause as people call it
 * @param account of the enterprise; absent when it reads its own
 */
record QuestionItem(
        UUID id,
        UUID selfAssessment,
        String clause,
        String label,
        String text,
        String askedBy,
        Instant askedAt,
        boolean unread,
        @JsonInclude(JsonInclude.Include.NON_NULL) String account,
        List<ReplyItem> replies) {

    /** @param repliedBy the person of the platform; absent for the enterprise, to which the platform speaks */
    record ReplyItem(
            UUID id,
            String text,
            @JsonInclude(JsonInclude.Include.NON_NULL) String repliedBy,
            Instant repliedAt) {}

    static QuestionItem forPlatform(QuestionView view) {
        return of(view, view.account(), true);
    }

    static QuestionItem forEnterprise(QuestionView view) {
        return of(view, null, false);
    }

    private static QuestionItem of(QuestionView view, String account, boolean withNames) {
        return new QuestionItem(
                view.id(),
                view.selfAssessment(),
                view.clause(),
                view.label(),
                view.text(),
                view.askedBy(),
                view.askedAt(),
                view.unread(),
                account,
                view.replies().stream()
                        .map(reply -> new ReplyItem(
                                reply.id(), reply.text(), withNames ? reply.repliedBy() : null, reply.repliedAt()))
                        .toList());
    }
}

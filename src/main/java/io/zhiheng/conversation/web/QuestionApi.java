package io.zhiheng.conversation.web;

import io.zhiheng.conversation.application.AskQuestion;
import io.zhiheng.conversation.application.MarkRepliesRead;
import io.zhiheng.conversation.application.QuestionQueries;
import io.zhiheng.conversation.application.QuestionQueries.State;
import io.zhiheng.conversation.application.QuestionView;
import io.zhiheng.conversation.application.ReplyToQuestion;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 我有疑问: questions of enterprises and the platform's replies. */
@RestController
@RequestMapping("/api/v1/questions")
class QuestionApi {

    private static final int LARGEST_PAGE = 100;

    private final AskQuestion askQuestion;
    private final ReplyToQuestion replyToQuestion;
    private final MarkRepliesRead markRepliesRead;
    private final QuestionQueries queries;

    QuestionApi(
            AskQuestion askQuestion,
            ReplyToQuestion replyToQuestion,
            MarkRepliesRead markRepliesRead,
            QuestionQueries queries) {
        this.askQuestion = askQuestion;
        this.replyToQuestion = replyToQuestion;
        this.markRepliesRead = markRepliesRead;
        this.queries = queries;
    }

    /** @param unread how many questions of the enterprise have unread replies; 0 for the platform */
    record QuestionList(List<QuestionItem> items, long total, long unread) {}

    /**
     * @param clause id of the clause, may be null; @param selfAssessment may be null; @param text at most 1000 code
     *     points
     */
    record QuestionForm(String clause, UUID selfAssessment, String text) {}

    /** @param text at most 2000 code points */
    record ReplyForm(String text) {}

    /**
     * Newest first for an enterprise, which sees its own. The platform sees all: {@code state} WAITING (longest waiting
     * first) or ANSWERED, {@code search} in text, account and clause. {@code page} from 0, {@code size} at most 100.
     */
    @GetMapping
    QuestionList list(
            @RequestParam(required = false) String clause,
            @RequestParam(defaultValue = "WAITING") State state,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            Actor actor) {
        int from = Math.max(0, page);
        int rows = Math.min(Math.max(1, size), LARGEST_PAGE);
        if (actor.is(Role.PLATFORM_ADMIN)) {
            var found = queries.ofPlatform(state, search, from, rows);
            return new QuestionList(found.map(QuestionItem::forPlatform).toList(), found.getTotalElements(), 0);
        }
        if (actor.enterprise() == null) {
            return new QuestionList(List.of(), 0, 0);
        }
        var found = queries.ofEnterprise(actor.enterprise(), clause, from, rows);
        return new QuestionList(
                found.map(QuestionItem::forEnterprise).toList(),
                found.getTotalElements(),
                queries.unread(actor.enterprise()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    QuestionItem ask(@RequestBody QuestionForm question, Actor actor) {
        QuestionView asked = askQuestion.execute(actor, question.selfAssessment(), question.clause(), question.text());
        return QuestionItem.forEnterprise(asked);
    }

    /** For the platform only. */
    @PostMapping("/{id}/replies")
    @ResponseStatus(HttpStatus.CREATED)
    QuestionItem reply(@PathVariable UUID id, @RequestBody ReplyForm reply, Actor actor) {
        return QuestionItem.forPlatform(replyToQuestion.execute(actor, id, reply.text()));
    }

    /** The enterprise has opened the replies. */
    @PutMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id, Actor actor) {
        markRepliesRead.execute(actor, id);
    }
}

package io.zhiheng.conversation.application;

import io.zhiheng.conversation.UnreadReplies;
import io.zhiheng.conversation.domain.ClauseCount;
import io.zhiheng.conversation.domain.Question;
import io.zhiheng.conversation.domain.Questions;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions as lists: an enterprise sees its own, the platform all. */
@Component
@Transactional(readOnly = true)
public class QuestionQueries implements UnreadReplies {

    private final Questions questions;
    private final Subjects subjects;

    QuestionQueries(Questions questions, Subjects subjects) {
        this.questions = questions;
        this.subjects = subjects;
    }

    /** Which questions the platform looks at: those without a reply, those with one. */
    public enum State {
        WAITING,
        ANSWERED
    }

    /** Newest first. @param clause null for all */
    public Page<QuestionView> ofEnterprise(EnterpriseId enterprise, String clause, int page, int size) {
        return views(questions.ofEnterprise(enterprise.value(), shown(clause), paging(page, size)));
    }

    /** Waiting ones oldest first, answered ones latest first. @param search part of text, account or clause */
    public Page<QuestionView> ofPlatform(State state, String search, int page, int size) {
        var pattern = "%"
                + shown(search).strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        var paging = paging(page, size);
        return views(state == State.WAITING ? questions.waiting(pattern, paging) : questions.answered(pattern, paging));
    }

    public long waiting() {
        return questions.countByRepliedAtIsNull();
    }

    public long unread(EnterpriseId enterprise) {
        return questions.countByEnterpriseIdAndUnreadIsTrue(enterprise.value());
    }

    @Override
    public Map<String, Long> byClause(EnterpriseId enterprise) {
        return questions.unreadByClause(enterprise.value()).stream()
                .collect(Collectors.toMap(ClauseCount::getClause, ClauseCount::getNumber));
    }

    /** No offset beyond what the database driver can count. */
    private static PageRequest paging(int page, int size) {
        return PageRequest.of(Math.min(page, Integer.MAX_VALUE / size), size);
    }

    /** The database takes every character but this one. */
    private static String shown(String text) {
        return text == null ? null : text.replace("\u0000", "");
    }

    private Page<QuestionView> views(Page<Question> page) {
        var loaded = questions.withReplies(page.map(Question::id).toList()).stream()
                .collect(Collectors.toMap(Question::id, Function.identity()));
        var labels = subjects.labels(page.stream()
                .map(Question::clause)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return page.map(question -> QuestionView.of(loaded.get(question.id()), labels));
    }
}

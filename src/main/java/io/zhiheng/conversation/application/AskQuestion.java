package io.zhiheng.conversation.application;

import io.zhiheng.conversation.domain.Question;
import io.zhiheng.conversation.domain.Questions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** 我有疑问: an enterprise asks the platform. */
@UseCase
public class AskQuestion {

    private static final int MOST_WAITING = 100;

    private final Questions questions;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskQuestion(Questions questions, Subjects subjects, ApplicationEventPublisher events, Clock clock) {
        this.questions = questions;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
    }

    public QuestionView execute(Actor actor, UUID selfAssessment, String clause, String text) {
        if (actor.enterprise() == null) {
            throw RuleBroken.forbidden("conversation.rule.question-of-enterprise");
        }
        subjects.requireClause(clause);
        if (selfAssessment != null) {
            subjects.requireReadable(actor, selfAssessment, clause);
        }
        if (questions.countByEnterpriseIdAndRepliedAtIsNull(actor.enterprise().value()) >= MOST_WAITING) {
            throw RuleBroken.tooMany("conversation.rule.too-many-questions", MOST_WAITING);
        }
        var question = questions.save(new Question(actor, selfAssessment, clause, text, clock.instant()));
        events.publishEvent(question.asked());
        return QuestionView.of(question, subjects);
    }
}

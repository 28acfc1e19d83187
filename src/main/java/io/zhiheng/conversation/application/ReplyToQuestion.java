package io.zhiheng.conversation.application;

import io.zhiheng.conversation.domain.Questions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** The platform replies. Replies add up; none replaces another. */
@UseCase
public class ReplyToQuestion {

    private final Questions questions;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReplyToQuestion(Questions questions, Subjects subjects, ApplicationEventPublisher events, Clock clock) {
        this.questions = questions;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
    }

    public QuestionView execute(Actor actor, UUID id, String text) {
        if (!actor.is(Role.PLATFORM_ADMIN)) {
            throw RuleBroken.forbidden("conversation.rule.reply-of-platform");
        }
        var question = questions.lock(id).orElseThrow(() -> new NotFound("question", id));
        events.publishEvent(question.reply(text, actor.personName(), clock.instant()));
        return QuestionView.of(question, subjects);
    }
}

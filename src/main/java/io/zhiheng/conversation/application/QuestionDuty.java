package io.zhiheng.conversation.application;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.duty.PlatformDuty;
import org.springframework.stereotype.Component;

@Component
class QuestionDuty implements PlatformDuty {

    private final QuestionQueries queries;

    QuestionDuty(QuestionQueries queries) {
        this.queries = queries;
    }

    @Override
    public Waiting waiting(Actor actor) {
        return new Waiting("questions", 4, queries.waiting(), "/staff/questions");
    }
}

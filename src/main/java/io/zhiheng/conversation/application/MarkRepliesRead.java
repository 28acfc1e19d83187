package io.zhiheng.conversation.application;

import io.zhiheng.conversation.domain.Questions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import java.util.UUID;

/** Somebody of the enterprise has opened the replies to a question. */
@UseCase
public class MarkRepliesRead {

    private final Questions questions;

    MarkRepliesRead(Questions questions) {
        this.questions = questions;
    }

    public void execute(Actor actor, UUID id) {
        if (actor.enterprise() == null) {
            throw new NotFound("question", id);
        }
        questions
                .findByIdAndEnterpriseId(id, actor.enterprise().value())
                .orElseThrow(() -> new NotFound("question", id))
                .markRead();
    }
}

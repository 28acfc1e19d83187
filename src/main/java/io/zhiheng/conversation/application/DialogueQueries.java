package io.zhiheng.conversation.application;

import io.zhiheng.conversation.Dialogues;
import io.zhiheng.conversation.Entry;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Dialogues as the enterprise reads them. */
@Component
public class DialogueQueries {

    private final Dialogues dialogues;
    private final Subjects subjects;

    DialogueQueries(Dialogues dialogues, Subjects subjects) {
        this.dialogues = dialogues;
        this.subjects = subjects;
    }

    public List<Entry> dialogue(Actor actor, UUID selfAssessment, String clause) {
        subjects.requireReadable(actor, selfAssessment, clause);
        return actor.enterprise() == null ? List.of() : dialogues.entries(actor.enterprise(), selfAssessment, clause);
    }
}

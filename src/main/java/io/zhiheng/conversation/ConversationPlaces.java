package io.zhiheng.conversation;

import io.zhiheng.shared.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What conversations are about. Implemented by whoever knows self-assessments and clauses. */
public interface ConversationPlaces {

    /**
     * @param clause null for the self-assessment as a whole
     * @return whether this self-assessment is there for this person, and the clause belongs to it
     */
    boolean mayRead(Actor actor, UUID selfAssessment, String clause);

    /** The clauses as people call them, such as {@code 6.2.1-2.1}, by id; unknown ids are left out. */
    Map<String, String> labels(Collection<String> clauses);
}

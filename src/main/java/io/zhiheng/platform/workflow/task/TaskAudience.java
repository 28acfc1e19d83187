package io.zhiheng.platform.workflow.task;

import io.zhiheng.shared.Actor;
import java.util.Set;

/**
 * Which tasks are offered to whom. A module that hands out candidate groups implements it as a bean; what several beans
 * say is united.
 */
public interface TaskAudience {

    /** Begins the group of those who manage an institution's work; its id follows. */
    String MANAGERS = "manager:";

    /** Begins the group of those who decide for an institution; its id follows. */
    String DECIDERS = "assessor:";

    /** Begins the group of those who work on one aggregate; its business key follows. */
    String TEAM = "team:";

    /** The candidate groups this person belongs to. */
    Set<String> groupsOf(Actor actor);

    /** Steps of which the rules keep single people away whom a group would let. */
    default Set<String> guardedSteps() {
        return Set.of();
    }

    /** Whether the rules keep this task from somebody to whose group it is offered, or who could be given it. */
    default boolean isBarred(Actor actor, OpenTask task) {
        return false;
    }
}

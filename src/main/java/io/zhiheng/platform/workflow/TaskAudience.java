package io.zhiheng.platform.workflow;

import java.util.Set;
import java.util.stream.Collectors;

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
    Set<String> groupsOf(Performer performer);

    /** Business keys whose tasks for deciders are kept from this person, who must not judge the own team's work. */
    default Set<String> closedTo(Performer performer) {
        return closedBy(groupsOf(performer));
    }

    static Set<String> closedBy(Set<String> groups) {
        return groups.stream().filter(group -> group.startsWith(TEAM)).map(group -> group.substring(TEAM.length()))
                .collect(Collectors.toSet());
    }
}

package io.zhiheng.platform.workflow.camunda.task;

import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskAudience;
import io.zhiheng.shared.Actor;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a person may know of the tasks of staff.
 *
 * @param guarded steps of which {@code barred} may hold
 * @param barred what the rules keep from the person, whatever the group
 */
record Sight(String account, Set<String> groups, Set<String> managed, Set<String> guarded, Predicate<OpenTask> barred) {

    /** Whether it is offered to one of the person's groups. */
    boolean isCandidate(OpenTask task) {
        return task.staff().audience() != null && groups.contains(task.staff().audience());
    }

    boolean isBarred(OpenTask task) {
        return barred.test(task);
    }

    /** Whether it may be offered to the person. */
    boolean isOffered(OpenTask task) {
        return isCandidate(task) && !isBarred(task);
    }

    boolean isManaged(OpenTask task) {
        return task.staff().institution() != null
                && managed.contains(task.staff().institution());
    }

    boolean isSeen(OpenTask task) {
        return task.isForStaff() && (account.equals(task.assignee()) || isManaged(task) || isOffered(task));
    }

    /**
     * Whether it could pass to the person, rules aside: a task given to one person from the start stays in the team.
     */
    boolean isInReach(OpenTask task) {
        return task.staff().audience() == null
                ? groups.contains(TaskAudience.TEAM + task.ref().businessKey())
                : isCandidate(task);
    }

    @Component
    static class OfPeople {

        private final ObjectProvider<TaskAudience> audiences;

        OfPeople(ObjectProvider<TaskAudience> audiences) {
            this.audiences = audiences;
        }

        Sight of(Actor actor) {
            var groups = new TreeSet<String>();
            var guarded = new TreeSet<String>();
            audiences.orderedStream().forEach(audience -> {
                groups.addAll(audience.groupsOf(actor));
                guarded.addAll(audience.guardedSteps());
            });
            var managed = groups.stream()
                    .filter(group -> group.startsWith(TaskAudience.MANAGERS))
                    .map(group -> group.substring(TaskAudience.MANAGERS.length()))
                    .collect(Collectors.toSet());
            return new Sight(
                    actor.account().toString(),
                    groups,
                    managed,
                    guarded,
                    task -> audiences.stream().anyMatch(audience -> audience.isBarred(actor, task)));
        }
    }
}

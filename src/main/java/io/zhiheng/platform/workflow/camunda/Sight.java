package io.zhiheng.platform.workflow.camunda;

import io.zhiheng.platform.workflow.OpenTask;
import io.zhiheng.platform.workflow.Performer;
import io.zhiheng.platform.workflow.TaskAudience;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a person may know of the tasks of staff. */
record Sight(String account, Set<String> groups, Set<String> closed, Set<String> managed) {

    /** Whether it may be offered to the person. */
    boolean isOffered(OpenTask task) {
        var audience = task.staff().audience();
        return audience != null && groups.contains(audience)
                && !(audience.startsWith(TaskAudience.DECIDERS) && closed.contains(task.ref().businessKey()));
    }

    boolean isManaged(OpenTask task) {
        return task.staff().institution() != null && managed.contains(task.staff().institution());
    }

    boolean isSeen(OpenTask task) {
        return task.isForStaff() && (account.equals(task.assignee()) || isManaged(task) || isOffered(task));
    }

    /** Whether a task given to one person from the start may pass to this one. */
    boolean isInTeamOf(OpenTask task) {
        return groups.contains(TaskAudience.TEAM + task.ref().businessKey());
    }

    @Component
    static class OfPeople {

        private final ObjectProvider<TaskAudience> audiences;

        OfPeople(ObjectProvider<TaskAudience> audiences) {
            this.audiences = audiences;
        }

        Sight of(Performer performer) {
            var groups = new TreeSet<String>();
            audiences.orderedStream().forEach(audience -> groups.addAll(audience.groupsOf(performer)));
            var closed = TaskAudience.closedBy(groups);
            var managed = groups.stream().filter(group -> group.startsWith(TaskAudience.MANAGERS))
                    .map(group -> group.substring(TaskAudience.MANAGERS.length())).collect(Collectors.toSet());
            return new Sight(performer.account().toString(), groups, closed, managed);
        }
    }
}

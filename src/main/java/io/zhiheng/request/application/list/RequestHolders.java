package io.zhiheng.request.application.list;

import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskFilter;
import io.zhiheng.platform.workflow.task.TaskFilter.Tab;
import io.zhiheng.platform.workflow.task.TaskLists;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has a request now, and until when, as the two sides may know. */
@Component
class RequestHolders {

    private static final int NAMED = 2;
    private static final int MOST_HELD = 1_000;

    private final Tasks tasks;
    private final TaskLists lists;
    private final Words words;

    RequestHolders(Tasks tasks, TaskLists lists, Words words) {
        this.tasks = tasks;
        this.lists = lists;
        this.words = words;
    }

    /**
     * @param holder in words; null while it waits for nobody
     * @param due when the first of its open steps is due; null when none has a limit
     */
    record Holding(String holder, Instant due) {

        static final Holding NONE = new Holding(null, null);
    }

    /** By ids of requests; those that wait for nobody are not in it. */
    Map<String, Holding> of(Actor actor, Collection<String> requests) {
        var holdings = new HashMap<String, Holding>();
        tasks.of(requests).forEach((request, open) -> holdings.put(request, holding(actor, open)));
        return holdings;
    }

    /** Ids of the requests at which somebody of the institution has a task. */
    Set<UUID> heldBy(Actor actor) {
        return lists.rows(actor, TaskFilter.of(Tab.MINE), MOST_HELD).stream()
                .map(row -> UUID.fromString(row.task().ref().businessKey()))
                .collect(Collectors.toSet());
    }

    private Holding holding(Actor actor, List<OpenTask> open) {
        var due = open.stream().map(OpenTask::due).filter(Objects::nonNull).min(Instant::compareTo);
        return new Holding(actor.enterprise() == null ? toStaff(open) : toEnterprise(open), due.orElse(null));
    }

    /** How the institution divides its work is its own matter. */
    private String toEnterprise(List<OpenTask> open) {
        return words.of(
                open.stream().allMatch(OpenTask::isForStaff)
                        ? "review.holder.institution"
                        : "review.holder.own-enterprise");
    }

    private String toStaff(List<OpenTask> open) {
        var people = open.stream()
                .filter(OpenTask::isForStaff)
                .filter(task -> task.assignee() != null)
                .map(task -> task.staff().holder())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var enterprise = open.stream().allMatch(OpenTask::isForStaff)
                ? Stream.<String>empty()
                : Stream.of(words.of("review.holder.enterprise"));
        return Stream.of(enterprise, named(people), free(open))
                .flatMap(each -> each)
                .collect(Collectors.joining(words.of("review.holder.separator")));
    }

    private Stream<String> named(List<String> people) {
        if (people.isEmpty()) {
            return Stream.empty();
        }
        var names = people.stream().limit(NAMED).collect(Collectors.joining(words.of("review.holder.and")));
        return Stream.of(people.size() > NAMED ? words.of("review.holder.several", names, people.size()) : names);
    }

    private Stream<String> free(List<OpenTask> open) {
        var free = open.stream()
                .filter(task -> task.isForStaff() && task.assignee() == null)
                .count();
        return free == 0
                ? Stream.empty()
                : Stream.of(
                        free == open.size()
                                ? words.of("review.holder.free")
                                : words.of("review.holder.some-free", free));
    }
}

package io.zhiheng.portal.web.task;

import io.zhiheng.platform.workflow.task.Colleagues;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One act on several tasks, each by itself: what is refused does not hold up the others. */
@Component
class TaskBatch {

    private static final int MOST = 100;

    private final Tasks tasks;
    private final ObjectProvider<Colleagues> colleagues;
    private final Words words;

    TaskBatch(Tasks tasks, ObjectProvider<Colleagues> colleagues, Words words) {
        this.tasks = tasks;
        this.colleagues = colleagues;
        this.words = words;
    }

    /**
     * @param task what people call it; null when the caller may not know of it
     * @param reason why not, in Chinese
     */
    record Refused(String id, String task, String reason) {}

    record Handled(List<String> done, List<Refused> refused) {}

    Handled claim(List<String> ids, Actor actor) {
        return each(ids, actor, tasks::claim);
    }

    Handled release(List<String> ids, Actor actor) {
        return each(ids, actor, tasks::release);
    }

    Handled remind(List<String> ids, Actor actor) {
        return each(ids, actor, tasks::remind);
    }

    /** @throws RuleBroken when the person is none of the institution's, or no reason is given: nothing is done then */
    Handled reassign(List<String> ids, Actor actor, UUID to, String reason) {
        var colleague = of(actor).stream()
                .filter(person -> person.account().equals(to))
                .findFirst()
                .orElseThrow(
                        () -> RuleBroken.invalid("portal.rule.no-colleague").at("to"));
        return each(ids, actor, (task, manager) -> tasks.reassign(task, manager, colleague, reason));
    }

    /** To whom each of the tasks could be given: whom a rule keeps from one of them is not among them. */
    List<Actor> takers(List<String> ids, Actor actor) {
        requireSome(ids);
        return ids.stream()
                .distinct()
                .map(id -> tasks.takers(tasks.seenBy(actor, TaskRef.parse(id))))
                .reduce((some, others) -> some.stream().filter(others::contains).toList())
                .orElse(List.of());
    }

    /** Who works for the actor's institution. */
    List<Actor> of(Actor actor) {
        return actor.institution() == null
                ? List.of()
                : colleagues
                        .orderedStream()
                        .flatMap(module -> module.of(actor.institution()).stream())
                        .toList();
    }

    private Handled each(List<String> ids, Actor actor, BiConsumer<TaskRef, Actor> act) {
        requireSome(ids);
        var outcome = new Handled(new ArrayList<>(), new ArrayList<>());
        for (var id : new LinkedHashSet<>(ids)) {
            try {
                act.accept(TaskRef.parse(id), actor);
                outcome.done().add(id);
            } catch (NotFound missing) {
                outcome.refused().add(new Refused(id, name(id, actor), words.of("shared.not-found.task")));
            } catch (RuleBroken broken) {
                if (broken.fieldErrors().stream()
                        .anyMatch(error -> error.field().equals("reason"))) {
                    throw broken;
                }
                outcome.refused().add(new Refused(id, name(id, actor), words.of(broken.messageKey(), broken.args())));
            }
        }
        return outcome;
    }

    private static void requireSome(List<String> ids) {
        if (ids == null || ids.isEmpty()) {
            throw RuleBroken.invalid("portal.rule.no-task-chosen").at("tasks");
        }
        if (ids.size() > MOST) {
            throw RuleBroken.invalid("portal.rule.too-many-tasks", MOST).at("tasks");
        }
    }

    private String name(String id, Actor actor) {
        try {
            return TaskItem.of(tasks.seenBy(actor, TaskRef.parse(id))).fullTitle();
        } catch (NotFound | RuleBroken doneOrGone) {
            return null;
        }
    }
}

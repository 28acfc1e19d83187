package io.zhiheng.portal.web.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.zhiheng.platform.workflow.task.TaskLists;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * 待办: the tasks that wait for the caller. A task's id is {@code <businessKey>:<step>:<item>}, item {@code -} when none.
 */
@RestController
@RequestMapping("/api/v1/tasks")
class TasksApi {

    private static final int LARGEST_PAGE = 100;

    private final Tasks tasks;
    private final TaskLists lists;
    private final TaskBatch batch;
    private final TaskCompletion completion;

    TasksApi(Tasks tasks, TaskLists lists, TaskBatch batch, TaskCompletion completion) {
        this.tasks = tasks;
        this.lists = lists;
        this.batch = batch;
        this.completion = completion;
    }

    /** @param counts of staff only; each stops at 1 000 */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TaskList(List<TaskItem> items, long total, TaskLists.Counts counts) {}

    /** @param tasks ids, at most 100 */
    record Chosen(List<String> tasks) {}

    /** @param to account of a person of the same institution; @param reason at most 500 characters */
    record Reassignment(List<String> tasks, UUID to, String reason) {}

    /** @param account by which tasks are given to the person */
    record Colleague(UUID account, String name) {}

    /**
     * Those due first at the top; {@code page} from 0, {@code size} at most 100. Staff of an institution may choose
     * {@code tab=todo|claimable|mine|done|all}, {@code q} (part of an enterprise's name, a subject, a step, a holder's
     * name), {@code step} (its id), {@code overdue=true} and {@code sort=due|oldest|newest|enterprise}; {@code total}
     * and {@code counts} stop at 1 000.
     */
    @GetMapping
    TaskList list(
            @RequestParam(required = false) String tab,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String step,
            @RequestParam(required = false) Boolean overdue,
            @RequestParam(required = false) String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Actor actor) {
        if (actor.enterprise() == null) {
            var form = new TaskFilterForm(tab == null ? "all" : tab, q, step, overdue, sort, page, size);
            var found = lists.page(actor, form.filter(), form.offset(), form.size());
            return new TaskList(found.items().stream().map(TaskItem::of).toList(), found.total(), found.counts());
        }
        int rows = Math.min(Math.max(1, size), LARGEST_PAGE);
        int from = (int) Math.min((long) Math.max(0, page) * rows, Integer.MAX_VALUE);
        var own = tasks.ofEnterprise(actor.enterprise().toString(), from, rows);
        return new TaskList(own.items().stream().map(TaskItem::of).toList(), own.total(), null);
    }

    /** To whom a manager may give all of these tasks; without {@code task} all who work for the institution. */
    @GetMapping("/colleagues")
    List<Colleague> colleagues(@RequestParam(required = false) List<String> task, Actor actor) {
        return (task == null ? batch.of(actor) : batch.takers(task, actor))
                .stream()
                        .map(person -> new Colleague(person.account(), person.personName()))
                        .toList();
    }

    /** Claims each of the tasks; those refused are named with the reason. */
    @PostMapping("/claims")
    TaskBatch.Handled claim(@RequestBody Chosen chosen, Actor actor) {
        return batch.claim(chosen.tasks(), actor);
    }

    /** Gives each of the tasks back. */
    @PostMapping("/releases")
    TaskBatch.Handled release(@RequestBody Chosen chosen, Actor actor) {
        return batch.release(chosen.tasks(), actor);
    }

    /** Asks for each of the tasks to be done; managers only, once a day. */
    @PostMapping("/reminders")
    TaskBatch.Handled remind(@RequestBody Chosen chosen, Actor actor) {
        return batch.remind(chosen.tasks(), actor);
    }

    /** Gives each of the tasks to another person; managers only. 422 {@code no-colleague}, {@code reason-missing}. */
    @PostMapping("/reassignments")
    TaskBatch.Handled reassign(@RequestBody Reassignment given, Actor actor) {
        return batch.reassign(given.tasks(), actor, given.to(), given.reason());
    }

    /** The Camunda Form (JSON) by which the task is completed, in the version its process runs by. */
    @GetMapping(value = "/{id}/form", produces = MediaType.APPLICATION_JSON_VALUE)
    String form(@PathVariable String id, Actor actor) {
        var task = completion.seenBy(actor, TaskRef.parse(id));
        return tasks.formOf(task.ref()).orElseThrow(() -> new NotFound("form", id));
    }

    /** Gives the task to the caller. 409 {@code task-needs-no-claim} or {@code task-claimed}. */
    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String id, Actor actor) {
        tasks.claim(TaskRef.parse(id), actor);
    }

    /** Gives a claimed task back. 409 {@code task-not-claimed}. */
    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String id, Actor actor) {
        tasks.release(TaskRef.parse(id), actor);
    }

    /**
     * Completes the task with what its form asks for; an indicator's task takes {@code {"responsible", "note",
     * "confirmed": true}}. 409 {@code task-not-open} when it was completed before.
     */
    @PostMapping("/{id}/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String id, @RequestBody(required = false) Map<String, Object> input, Actor actor) {
        completion.complete(TaskRef.parse(id), actor, input == null ? Map.of() : input);
    }
}

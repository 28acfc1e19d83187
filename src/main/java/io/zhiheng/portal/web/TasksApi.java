package io.zhiheng.portal.web;

import io.zhiheng.identity.Actor;
import io.zhiheng.platform.workflow.OpenTask;
import io.zhiheng.platform.workflow.TaskPage;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.platform.workflow.Tasks;
import io.zhiheng.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

/** 待办: the tasks that wait for the caller. A task's id is {@code <businessKey>:<step>:<item>}, item {@code -} when none. */
@RestController
@RequestMapping("/api/v1/tasks")
class TasksApi {

    private static final int LARGEST_PAGE = 100;

    private final Tasks tasks;
    private final TaskCompletion completion;

    TasksApi(Tasks tasks, TaskCompletion completion) {
        this.tasks = tasks;
        this.completion = completion;
    }

    /**
     * @param businessKey id of the self-assessment or request
     * @param due         null when there is no time limit
     * @param assignee    null while nobody has claimed it; tasks of a self-assessment need no claim
     * @param form        id of the Camunda Form that completes it
     * @param page        path of the page on which it is worked on
     */
    record TaskItem(String id, String step, String item, String name, String businessKey, String enterprise,
                    Instant created, Instant due, String assignee, String form, String page) {

        static TaskItem of(OpenTask task) {
            return new TaskItem(task.id(), task.ref().step(), task.ref().item(), task.name(), task.ref().businessKey(),
                    task.enterprise(), task.created(), task.due(), task.assignee(), task.form(), task.page());
        }
    }

    record TaskList(List<TaskItem> items, long total) {

        static TaskList of(TaskPage page) {
            return new TaskList(page.items().stream().map(TaskItem::of).toList(), page.total());
        }
    }

    /** Those due first at the top; {@code page} from 0, {@code size} at most 100. */
    @GetMapping
    TaskList list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size, Actor actor) {
        if (actor.enterprise() == null) {
            return new TaskList(List.of(), 0);
        }
        int rows = Math.min(Math.max(1, size), LARGEST_PAGE);
        int from = (int) Math.min((long) Math.max(0, page) * rows, Integer.MAX_VALUE);
        return TaskList.of(tasks.ofEnterprise(actor.enterprise().toString(), from, rows));
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
        tasks.claim(TaskRef.parse(id), TaskCompletion.performer(actor));
    }

    /** Gives a claimed task back. 409 {@code task-not-claimed}. */
    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String id, Actor actor) {
        tasks.release(TaskRef.parse(id), TaskCompletion.performer(actor));
    }

    /**
     * Completes the task with what its form asks for; an indicator's task takes
     * {@code {"responsible", "note", "confirmed": true}}. 409 {@code task-not-open} when it was completed before.
     */
    @PostMapping("/{id}/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String id, @RequestBody(required = false) Map<String, Object> input, Actor actor) {
        completion.complete(TaskRef.parse(id), actor, input == null ? Map.of() : input);
    }
}

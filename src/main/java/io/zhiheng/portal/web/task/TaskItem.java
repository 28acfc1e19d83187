package io.zhiheng.portal.web.task;

import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.OpenTask.Staff;
import io.zhiheng.platform.workflow.task.TaskLists.Row;
import io.zhiheng.platform.workflow.task.TaskWords.Line;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * @param businessKey id of the self-assessment or request
 * @param due null when there is no time limit
 * @param assignee account of who has claimed it; null while nobody has; tasks of a self-assessment need no claim
 * @param form id of the Camunda Form that completes it
 * @param page path of the page on which it is worked on
 * @param audience the group it is offered to; null when it was given to one person or is the enterprise's
 * @param assigneeName name of who has claimed it
 * @param subject what it is about: number and level of a request
 * @param itemName what tells it apart from others of its step: an indicator's name, a person's
 * @param source who brought it here
 * @param reminded when a manager last asked for it to be done
 * @param claimable whether the caller may claim it now
 * @param mine whether the caller holds it or has completed it
 * @param completed when it was completed; null while it is open
 */
record TaskItem(
        String id,
        String step,
        String item,
        String name,
        String businessKey,
        String enterprise,
        Instant created,
        Instant due,
        String assignee,
        String form,
        String page,
        String audience,
        String assigneeName,
        String enterpriseName,
        String subject,
        String itemName,
        String source,
        Instant reminded,
        boolean claimable,
        boolean mine,
        boolean overdue,
        Instant completed) {

    private static final Staff NOBODY = new Staff(null, null, null, Line.NONE, null);

    static TaskItem of(OpenTask task) {
        return of(new Row(task, false, false, false, null));
    }

    static TaskItem of(Row row) {
        var task = row.task();
        var staff = task.isForStaff() ? task.staff() : NOBODY;
        var words = staff.words();
        return new TaskItem(
                task.id(),
                task.ref().step(),
                task.ref().item(),
                task.name(),
                task.ref().businessKey(),
                task.enterprise(),
                task.created(),
                task.due(),
                task.assignee(),
                task.form(),
                task.page(),
                staff.audience(),
                staff.holder(),
                words.enterprise(),
                words.subject(),
                words.item(),
                words.source(),
                staff.reminded(),
                row.claimable(),
                row.mine(),
                row.overdue(),
                row.completed());
    }

    /** What tells it apart from others of its subject: the step, and the indicator, person or seat. */
    public String title() {
        return joined(" · ", name, itemName);
    }

    /** What it is called where nothing else stands beside it. */
    public String fullTitle() {
        return joined(" ", subject, name, itemName);
    }

    private static String joined(String between, String... words) {
        return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}

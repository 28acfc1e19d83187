package io.zhiheng.platform.workflow.camunda.migration;

import io.zhiheng.platform.workflow.migration.NotMovable;
import io.zhiheng.platform.workflow.migration.NotMovable.Why;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open tasks of a process that was moved: what the engine keeps of them, and our rows. */
@Component
class MovedTasks {

    private static final String VARIABLE = "\\$\\{(\\w+)}";

    private final TaskService engine;
    private final JdbcClient jdbc;
    private final DueDateBusinessCalendar calendar = new DueDateBusinessCalendar();

    MovedTasks(TaskService engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    List<Task> of(String process) {
        return engine.createTaskQuery().processInstanceId(process).list();
    }

    /** @param before the same task as it was in the version that was left */
    void rewrite(Task moved, Task before, BpmnModelInstance from, BpmnModelInstance to) {
        UserTask old = from.getModelElementById(before.getTaskDefinitionKey());
        UserTask now = to.getModelElementById(moved.getTaskDefinitionKey());
        moved.setName(now.getName());
        if (!Objects.equals(old.getCamundaDueDate(), now.getCamundaDueDate())) {
            moved.setDueDate(due(moved, now.getCamundaDueDate()));
        }
        engine.saveTask(moved);
        write(moved, now);
    }

    /** A length of time counts from when the task opened, as if it had always been so long. */
    private Date due(Task task, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.matches(VARIABLE)) {
            var variable = text.replaceAll(VARIABLE, "$1");
            return engine.getVariable(task.getId(), variable) instanceof Date date ? date : null;
        }
        return calendar.resolveDuedate(text, task.getCreateTime());
    }

    private void write(Task task, UserTask node) {
        try {
            jdbc.sql(
                            "update open_task set step = :step, name = :name, form = :form, due = :due where engine_task = :id")
                    .param("step", task.getTaskDefinitionKey())
                    .param("name", task.getName())
                    .param("form", node.getCamundaFormRef())
                    .param(
                            "due",
                            task.getDueDate() == null
                                    ? null
                                    : Instant.ofEpochMilli(task.getDueDate().getTime())
                                            .atOffset(ZoneOffset.UTC),
                            java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("id", task.getId())
                    .update();
        } catch (DuplicateKeyException another) {
            throw new NotMovable(Why.TWO_TASKS_ALIKE, task.getName());
        }
    }

    /** Both must tell the same of every task, else nothing has happened. */
    void requireAgreement(String process, String businessKey, BpmnModelInstance to) {
        var rows = jdbc.sql("""
                        select engine_task || ' ' || step || ' ' || name || ' ' || coalesce(form, '')
                        from open_task where business_key = ? order by 1""").param(businessKey).query(String.class).list();
        var tasks = of(process).stream()
                .map(task ->
                        String.join(" ", task.getId(), task.getTaskDefinitionKey(), task.getName(), form(task, to)))
                .sorted()
                .toList();
        if (!List.copyOf(rows).stream().sorted().toList().equals(tasks)) {
            throw new NotMovable(Why.ROWS_DISAGREE, null);
        }
    }

    private static String form(Task task, BpmnModelInstance to) {
        UserTask node = to.getModelElementById(task.getTaskDefinitionKey());
        return Objects.toString(node.getCamundaFormRef(), "");
    }
}

package io.zhiheng.platform.workflow.camunda;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import io.zhiheng.platform.workflow.TaskRef;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps table {@code open_task} in step with every user task, in the engine's own transaction. */
class OpenTaskRows extends AbstractBpmnParseListener {

    /** Input parameters that tell tasks of the same step apart; the first one present becomes the item. */
    static final List<String> ITEM_PARAMETERS = List.of("indicator", "member", "round");

    private final JdbcTemplate jdbc;

    OpenTaskRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var form = task.getCamundaFormDefinitionKey() == null ? null
                : task.getCamundaFormDefinitionKey().getExpressionText();
        var process = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();

        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, opened -> insert(opened, process, form));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, this::update);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this::update);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::delete);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::delete);
    }

    private void insert(DelegateTask task, String process, String form) {
        jdbc.update("""
                insert into open_task (engine_task, process, business_key, step, item, name, form, enterprise, assignee, due, created)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                task.getId(), process, task.getExecution().getProcessBusinessKey(), task.getTaskDefinitionKey(), item(task),
                task.getName(), form, task.getVariable("enterprise"), task.getAssignee(), utc(task.getDueDate()),
                utc(task.getCreateTime()));
    }

    private void update(DelegateTask task) {
        jdbc.update("update open_task set name = ?, assignee = ?, due = ? where engine_task = ?",
                task.getName(), task.getAssignee(), utc(task.getDueDate()), task.getId());
    }

    private void delete(DelegateTask task) {
        jdbc.update("delete from open_task where engine_task = ?", task.getId());
    }

    private static String item(DelegateTask task) {
        return ITEM_PARAMETERS.stream()
                .map(task.getExecution()::getVariableLocal)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(TaskRef.NO_ITEM);
    }

    private static OffsetDateTime utc(Date date) {
        return Optional.ofNullable(date).map(d -> d.toInstant().atOffset(ZoneOffset.UTC)).orElse(null);
    }
}

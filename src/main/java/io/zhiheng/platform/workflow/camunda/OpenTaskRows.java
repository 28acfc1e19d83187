package io.zhiheng.platform.workflow.camunda;

import io.zhiheng.platform.workflow.OwnStep;
import io.zhiheng.platform.workflow.OwnStepOpened;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.TaskWords.Line;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps table {@code open_task} in step with every user task, in the engine's own transaction. */
class OpenTaskRows extends AbstractBpmnParseListener {

    /** Input parameters that tell tasks of the same step apart; the first one present becomes the item. */
    static final List<String> ITEM_PARAMETERS = List.of("indicator", "member", "round", "seat");

    private static final String KEPT =
            "process, business_key, step, item, name, form, enterprise, institution, audience, "
                    + "assignee, assignee_name, enterprise_name, subject, item_name, source, reminded, due, created";

    private final JdbcTemplate jdbc;
    private final NamesOfTasks names;
    private final ApplicationEventPublisher events;

    OpenTaskRows(JdbcTemplate jdbc, NamesOfTasks names, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.names = names;
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var form = task.getCamundaFormDefinitionKey() == null
                ? null
                : task.getCamundaFormDefinitionKey().getExpressionText();
        var process = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();

        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, opened -> insert(opened, process, form));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, this::update);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this::update);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::keep);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::delete);
    }

    private void insert(DelegateTask task, String process, String form) {
        var ref = new TaskRef(task.getExecution().getProcessBusinessKey(), task.getTaskDefinitionKey(), item(task));
        var audience = audience(task);
        var isForStaff = audience != null || task.getAssignee() != null;
        var words = isForStaff ? names.of(process, ref) : Line.NONE;
        jdbc.update(
                """
                insert into open_task (engine_task, process, business_key, step, item, name, form, enterprise, assignee, due, created,
                    staff, institution, audience, assignee_name, enterprise_name, subject, item_name, source)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                task.getId(),
                process,
                ref.businessKey(),
                ref.step(),
                ref.item(),
                task.getName(),
                form,
                task.getVariable("enterprise"),
                task.getAssignee(),
                utc(task.getDueDate()),
                utc(task.getCreateTime()),
                isForStaff,
                isForStaff ? task.getVariable("institution") : null,
                audience,
                names.ofPerson(task.getAssignee()),
                words.enterprise(),
                words.subject(),
                words.item(),
                words.source());
        if (OwnStep.isOwn(ref)) {
            events.publishEvent(new OwnStepOpened(process, ref, task.getName()));
        }
    }

    private void update(DelegateTask task) {
        jdbc.update(
                """
                update open_task set name = ?, due = ?, assignee = ?,
                    assignee_name = case when assignee = ? then assignee_name else ? end
                where engine_task = ?""",
                task.getName(),
                utc(task.getDueDate()),
                task.getAssignee(),
                task.getAssignee(),
                names.ofPerson(task.getAssignee()),
                task.getId());
    }

    /** An enterprise sees what it has done in its work; staff have a list of it. */
    private void keep(DelegateTask task) {
        jdbc.update(
                "with done as (delete from open_task where engine_task = ? returning *) " + "insert into done_task ("
                        + KEPT + ", completed) select " + KEPT + ", ? from done where staff",
                task.getId(),
                utc(ClockUtil.getCurrentTime()));
    }

    private void delete(DelegateTask task) {
        jdbc.update("delete from open_task where engine_task = ?", task.getId());
    }

    private static String audience(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
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
        return Optional.ofNullable(date)
                .map(d -> d.toInstant().atOffset(ZoneOffset.UTC))
                .orElse(null);
    }
}

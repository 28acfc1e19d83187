package io.zhiheng.platform.workflow.camunda;

import io.zhiheng.platform.workflow.OpenTask;
import io.zhiheng.platform.workflow.TaskPage;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.platform.workflow.Tasks;
import io.zhiheng.shared.RuleBroken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class CamundaTasks implements Tasks {

    private final OpenTaskTable table;
    private final TaskService engine;
    private final FormService forms;
    private final HistoryService history;

    CamundaTasks(OpenTaskTable table, TaskService engine, FormService forms, HistoryService history) {
        this.table = table;
        this.engine = engine;
        this.forms = forms;
        this.history = history;
    }

    @Override
    public void complete(TaskRef task, Map<String, Object> decisions) {
        engine.complete(engineTask(task), decisions);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOpen(TaskRef task) {
        return table.engineTask(task).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OpenTask> find(TaskRef task) {
        return table.find(task);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean wasCompleted(TaskRef task, String enterprise) {
        return history.createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(task.businessKey())
                .taskDefinitionKey(task.step())
                .processVariableValueEquals("enterprise", enterprise)
                .finished().count() > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenTask> of(String businessKey) {
        return table.of(businessKey);
    }

    @Override
    @Transactional(readOnly = true)
    public TaskPage ofEnterprise(String enterprise, int offset, int limit) {
        return table.ofEnterprise(enterprise, offset, limit);
    }

    @Override
    public void claim(TaskRef task, String person) {
        var id = engineTask(task);
        var isOffered = engine.getIdentityLinksForTask(id).stream()
                .anyMatch(link -> IdentityLinkType.CANDIDATE.equals(link.getType()));
        if (!isOffered) {
            throw RuleBroken.conflict("platform.rule.task-needs-no-claim");
        }
        try {
            engine.claim(id, person);
        } catch (TaskAlreadyClaimedException slower) {
            throw RuleBroken.conflict("platform.rule.task-claimed");
        }
    }

    @Override
    public void release(TaskRef task, String person) {
        var id = engineTask(task);
        var holder = table.find(task).map(OpenTask::assignee);
        if (holder.filter(person::equals).isEmpty()) {
            throw RuleBroken.conflict("platform.rule.task-not-claimed");
        }
        engine.setAssignee(id, null);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> formOf(TaskRef task) {
        var id = engineTask(task);
        if (table.find(task).map(OpenTask::form).isEmpty()) {
            return Optional.empty();
        }
        try (var form = forms.getDeployedTaskForm(id)) {
            return Optional.of(new String(form.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String engineTask(TaskRef task) {
        return table.engineTask(task).orElseThrow(() -> RuleBroken.conflict("platform.rule.task-not-open"));
    }
}

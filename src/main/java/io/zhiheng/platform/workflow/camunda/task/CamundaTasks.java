package io.zhiheng.platform.workflow.camunda.task;

import io.zhiheng.platform.workflow.task.Colleagues;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskPage;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class CamundaTasks implements Tasks {

    private final OpenTaskTable table;
    private final TaskHolding holding;
    private final Sight.OfPeople sights;
    private final ObjectProvider<Colleagues> colleagues;
    private final TaskService engine;
    private final TaskForms forms;
    private final HistoryService history;

    CamundaTasks(
            OpenTaskTable table,
            TaskHolding holding,
            Sight.OfPeople sights,
            ObjectProvider<Colleagues> colleagues,
            TaskService engine,
            TaskForms forms,
            HistoryService history) {
        this.table = table;
        this.holding = holding;
        this.sights = sights;
        this.colleagues = colleagues;
        this.engine = engine;
        this.forms = forms;
        this.history = history;
    }

    @Override
    public void complete(TaskRef task, Map<String, Object> decisions) {
        engine.complete(engineTask(task), decisions);
    }

    @Override
    public void completeHeld(TaskRef task, UUID account, Map<String, Object> decisions) {
        engine.complete(holding.heldBy(task, account), decisions);
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
    public OpenTask seenBy(Actor actor, TaskRef task) {
        var open = table.find(task);
        if (open.filter(found -> isSeen(actor, found)).isPresent()) {
            return open.get();
        }
        if (open.isEmpty() && wasSeen(actor, task)) {
            throw RuleBroken.conflict("platform.rule.task-not-open");
        }
        throw new NotFound("task", task);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOffered(Actor actor, OpenTask task) {
        return task.isForStaff() && sights.of(actor).isOffered(task);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Actor> takers(OpenTask task) {
        if (!task.isForStaff() || task.isPersonal() || task.staff().institution() == null) {
            return List.of();
        }
        var institution = UUID.fromString(task.staff().institution());
        return colleagues
                .orderedStream()
                .flatMap(module -> module.of(institution).stream())
                .filter(person -> !task.isHeldBy(person.account()))
                .filter(person -> mayTake(person, task))
                .toList();
    }

    private boolean mayTake(Actor person, OpenTask task) {
        var sight = sights.of(person);
        return sight.isInReach(task) && !sight.isBarred(task);
    }

    private boolean isSeen(Actor actor, OpenTask task) {
        return actor.enterprise() == null
                ? sights.of(actor).isSeen(task)
                : !task.isForStaff() && actor.enterprise().toString().equals(task.enterprise());
    }

    private boolean wasSeen(Actor actor, TaskRef task) {
        return actor.enterprise() == null
                ? table.findDone(task).filter(sights.of(actor)::isSeen).isPresent()
                : wasCompleted(task, actor.enterprise().toString());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean wasCompleted(TaskRef task, String enterprise) {
        return history.createHistoricTaskInstanceQuery()
                        .processInstanceBusinessKey(task.businessKey())
                        .taskDefinitionKey(task.step())
                        .processVariableValueEquals("enterprise", enterprise)
                        .finished()
                        .count()
                > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenTask> of(String businessKey) {
        return table.of(businessKey);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<OpenTask>> of(Collection<String> businessKeys) {
        return table.of(businessKeys);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenTask> heldBy(UUID account, Set<String> steps) {
        return table.heldBy(account, steps);
    }

    @Override
    @Transactional(readOnly = true)
    public TaskPage ofEnterprise(String enterprise, int offset, int limit) {
        return table.ofEnterprise(enterprise, offset, limit);
    }

    @Override
    public void claim(TaskRef task, Actor actor) {
        holding.claim(claimable(actor, task), actor);
    }

    /** Somebody whom only a rule keeps from it reads the reason from the refused claim. */
    private OpenTask claimable(Actor actor, TaskRef task) {
        return actor.enterprise() != null
                ? seenBy(actor, task)
                : table.find(task)
                        .filter(open -> open.isForStaff() && sights.of(actor).isCandidate(open))
                        .orElseGet(() -> seenBy(actor, task));
    }

    @Override
    public void release(TaskRef task, Actor actor) {
        holding.release(seenBy(actor, task), actor);
    }

    @Override
    public void reassign(TaskRef task, Actor manager, Actor to, String reason) {
        holding.reassign(seenBy(manager, task), manager, to, reason);
    }

    @Override
    public void remind(TaskRef task, Actor manager) {
        holding.remind(seenBy(manager, task), manager);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> formOf(TaskRef task) {
        var open = table.modelled(task).orElseThrow(() -> RuleBroken.conflict("platform.rule.task-not-open"));
        return open.form() == null ? Optional.empty() : Optional.of(forms.of(open));
    }

    private String engineTask(TaskRef task) {
        return table.engineTask(task).orElseThrow(() -> RuleBroken.conflict("platform.rule.task-not-open"));
    }
}

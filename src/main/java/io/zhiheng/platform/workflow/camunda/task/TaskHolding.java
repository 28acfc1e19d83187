package io.zhiheng.platform.workflow.camunda.task;

import io.zhiheng.platform.workflow.camunda.task.OpenTaskTable.Held;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskHandling.TaskClaimed;
import io.zhiheng.platform.workflow.task.TaskHandling.TaskReassigned;
import io.zhiheng.platform.workflow.task.TaskHandling.TaskReleased;
import io.zhiheng.platform.workflow.task.TaskHandling.TaskReminded;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Who has a task of staff. Each change publishes its event before it locks the task's row: listeners may lock the
 * aggregate, and whoever completes a task locks the aggregate first and the task's row next. A listener that refuses
 * somebody says why; the rules are asked after it, for whom no listener knows.
 */
@Component
class TaskHolding {

    private static final TextLength REASON = TextLength.atMost(500);

    private final OpenTaskTable table;
    private final TaskService engine;
    private final Sight.OfPeople sights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskHolding(
            OpenTaskTable table,
            TaskService engine,
            Sight.OfPeople sights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.engine = engine;
        this.sights = sights;
        this.events = events;
        this.clock = clock;
    }

    void claim(OpenTask task, Actor actor) {
        requireStaff(task);
        if (task.isHeldBy(actor.account())) {
            return;
        }
        var sight = sights.of(actor);
        if (task.staff().audience() != null && !sight.isCandidate(task)) {
            throw new NotFound("task", task.id());
        }
        events.publishEvent(new TaskClaimed(task, actor));
        if (sight.isBarred(task)) {
            throw new NotFound("task", task.id());
        }
        var held = lock(task.ref());
        if (held.assignee() != null) {
            throw claimed(held);
        }
        give(held.engineTask(), actor);
    }

    void release(OpenTask task, Actor actor) {
        requireStaff(task);
        events.publishEvent(new TaskReleased(task, actor));
        var held = lock(task.ref());
        requireHolder(held, actor.account());
        if (held.audience() == null) {
            throw RuleBroken.conflict("platform.rule.task-is-personal");
        }
        engine.setAssignee(held.engineTask(), null);
    }

    void reassign(OpenTask task, Actor manager, Actor to, String reason) {
        requireManager(task, manager);
        requireReason(reason);
        if (task.isPersonal()) {
            throw RuleBroken.conflict("platform.rule.task-is-personal");
        }
        if (task.isHeldBy(to.account())) {
            throw RuleBroken.invalid("platform.rule.holds-it-already", to.personName())
                    .at("to");
        }
        var sight = sights.of(to);
        requireEligible(sight.isInReach(task), to);
        events.publishEvent(new TaskReassigned(task, manager, to, TypedText.trimmed(reason)));
        requireEligible(!sight.isBarred(task), to);
        give(lock(task.ref()).engineTask(), to);
    }

    void remind(OpenTask task, Actor manager) {
        requireManager(task, manager);
        events.publishEvent(new TaskReminded(task, manager));
        var now = clock.instant();
        if (!table.remind(
                task.ref(), now.atOffset(ZoneOffset.UTC), BeijingTime.of(now).toLocalDate())) {
            throw RuleBroken.conflict("platform.rule.reminded-today");
        }
    }

    /** The engine's id of the task that this account holds until the transaction ends. */
    String heldBy(TaskRef task, UUID account) {
        var held = lock(task);
        requireHolder(held, account);
        return held.engineTask();
    }

    private void give(String engineTask, Actor to) {
        engine.setAssignee(engineTask, to.account().toString());
        table.nameHolder(engineTask, to.personName());
    }

    private Held lock(TaskRef task) {
        return table.lock(task).orElseThrow(() -> RuleBroken.conflict("platform.rule.task-not-open"));
    }

    private static void requireStaff(OpenTask task) {
        if (!task.isForStaff()) {
            throw RuleBroken.conflict("platform.rule.task-needs-no-claim");
        }
    }

    private static void requireEligible(boolean eligible, Actor to) {
        if (!eligible) {
            throw RuleBroken.invalid("platform.rule.not-eligible", to.personName())
                    .at("to");
        }
    }

    private void requireManager(OpenTask task, Actor manager) {
        if (!task.isForStaff() || !sights.of(manager).isManaged(task)) {
            throw RuleBroken.forbidden("platform.rule.managers-only");
        }
    }

    private static void requireReason(String reason) {
        if (TypedText.isBlank(reason)) {
            throw RuleBroken.invalid("platform.rule.reason-missing").at("reason");
        }
        REASON.require("reason", TypedText.trimmed(reason), "platform.rule.reason-too-long");
    }

    private static void requireHolder(Held held, UUID account) {
        if (held.assignee() == null) {
            throw RuleBroken.conflict("platform.rule.task-not-claimed");
        }
        if (!held.assignee().equals(account.toString())) {
            throw claimed(held);
        }
    }

    private static RuleBroken claimed(Held held) {
        return held.name() == null
                ? RuleBroken.conflict("platform.rule.unnamed.task-claimed")
                : RuleBroken.conflict("platform.rule.task-claimed", held.name());
    }
}

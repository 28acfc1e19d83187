package io.zhiheng.portal.web.task;

import io.zhiheng.platform.workflow.StepCompletion;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the use case that completes a task. */
@Component
class TaskCompletion {

    private final Tasks tasks;
    private final ObjectProvider<StepCompletion> completions;

    TaskCompletion(Tasks tasks, ObjectProvider<StepCompletion> completions) {
        this.tasks = tasks;
        this.completions = completions;
    }

    void complete(TaskRef ref, Actor actor, Map<String, Object> input) {
        var task = seenBy(actor, ref);
        requireHolder(task, actor);
        completions
                .orderedStream()
                .filter(completion -> completion.process().equals(task.process()) && completion.completes(ref))
                .findFirst()
                .orElseThrow(() -> RuleBroken.conflict("portal.rule.step-not-completable", task.name()))
                .complete(ref, actor, input);
    }

    /** The task, if the actor may know of it; see {@link Tasks#seenBy}. */
    OpenTask seenBy(Actor actor, TaskRef ref) {
        return tasks.seenBy(actor, ref);
    }

    private static void requireHolder(OpenTask task, Actor actor) {
        if (!task.isForStaff() || task.isHeldBy(actor.account())) {
            return;
        }
        throw task.assignee() == null
                ? RuleBroken.conflict("platform.rule.task-not-claimed")
                : task.staff().holder() == null
                        ? RuleBroken.conflict("platform.rule.unnamed.task-claimed")
                        : RuleBroken.conflict(
                                "platform.rule.task-claimed", task.staff().holder());
    }
}

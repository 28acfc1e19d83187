package io.zhiheng.portal.web;

import io.zhiheng.identity.Actor;
import io.zhiheng.platform.workflow.OpenTask;
import io.zhiheng.platform.workflow.Performer;
import io.zhiheng.platform.workflow.StepCompletion;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.platform.workflow.Tasks;
import io.zhiheng.shared.NotFound;
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
        completions.orderedStream()
                .filter(completion -> completion.process().equals(task.process()) && completion.steps().contains(ref.step()))
                .findFirst()
                .orElseThrow(() -> RuleBroken.conflict("portal.rule.step-not-completable", task.name()))
                .complete(ref, performer(actor), input);
    }

    /** The task, if it is the actor's: another's task does not exist for them, an own one may be over. */
    OpenTask seenBy(Actor actor, TaskRef ref) {
        if (actor.enterprise() == null) {
            throw new NotFound("task", ref);
        }
        var enterprise = actor.enterprise().toString();
        var open = tasks.find(ref);
        if (open.isEmpty() && tasks.wasCompleted(ref, enterprise)) {
            throw RuleBroken.conflict("platform.rule.task-not-open");
        }
        return open.filter(task -> enterprise.equals(task.enterprise())).orElseThrow(() -> new NotFound("task", ref));
    }

    private static Performer performer(Actor actor) {
        return new Performer(actor.account(), actor.enterprise() == null ? null : actor.enterprise().value(),
                actor.institution(), actor.personName());
    }
}

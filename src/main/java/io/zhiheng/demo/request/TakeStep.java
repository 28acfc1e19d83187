package io.zhiheng.demo.request;

import io.zhiheng.platform.workflow.StepCompletion;
import io.zhiheng.platform.workflow.task.ContractStep;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Completes open steps with what their forms ask for, as the tasks' API does: claimed first where others could. */
@Component
@Profile("demo")
class TakeStep {

    private final Tasks tasks;
    private final ObjectProvider<StepCompletion> completions;

    TakeStep(Tasks tasks, ObjectProvider<StepCompletion> completions) {
        this.tasks = tasks;
        this.completions = completions;
    }

    /** The step's first open task that waits for this person. */
    void execute(Actor actor, AssessmentRequestId request, ContractStep step, Map<String, Object> input) {
        var task = tasks.of(request.toString()).stream()
                .filter(each -> step.is(each.ref()) && (each.assignee() == null || isHeld(each, actor)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(step + " does not wait for " + actor.personName()));
        complete(actor, task, input);
    }

    void execute(Actor actor, AssessmentRequestId request, ContractStep step, String item, Map<String, Object> input) {
        var task = tasks.of(request.toString()).stream()
                .filter(each -> step.is(each.ref()) && each.ref().item().equals(item))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(step + ":" + item + " is not open"));
        complete(actor, task, input);
    }

    void claim(Actor actor, AssessmentRequestId request, ContractStep step, String item) {
        tasks.of(request.toString()).stream()
                .map(OpenTask::ref)
                .filter(ref -> step.is(ref) && ref.item().equals(item))
                .forEach(ref -> tasks.claim(ref, actor));
    }

    private void complete(Actor actor, OpenTask task, Map<String, Object> input) {
        if (actor.enterprise() == null && !isHeld(task, actor)) {
            tasks.claim(task.ref(), actor);
        }
        completions
                .orderedStream()
                .filter(each -> each.process().equals(task.process()) && each.completes(task.ref()))
                .findFirst()
                .orElseThrow()
                .complete(task.ref(), actor, input);
    }

    private static boolean isHeld(OpenTask task, Actor actor) {
        return actor.account().toString().equals(task.assignee());
    }
}

package io.zhiheng.request.process;

import io.zhiheng.platform.workflow.StepCompletion;
import io.zhiheng.platform.workflow.task.ContractStep;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.request.application.step.CheckedSteps;
import io.zhiheng.shared.Actor;
import java.util.Map;
import java.util.stream.Stream;

/** Which use case completes which step of one phase. */
public abstract class PhaseSteps<S extends Enum<S> & RequestStep> implements StepCompletion {

    private final Class<S> steps;
    private final CheckedSteps forms;

    protected PhaseSteps(Class<S> steps, CheckedSteps forms) {
        this.steps = steps;
        this.forms = forms;
    }

    protected abstract void complete(S step, Actor actor, TaskRef task, Filled given);

    @Override
    public String process() {
        return RequestStep.PROCESS;
    }

    @Override
    public boolean completes(TaskRef task) {
        return Stream.of(steps.getEnumConstants()).anyMatch(step -> step.is(task));
    }

    @Override
    public void complete(TaskRef task, Actor actor, Map<String, Object> input) {
        var step = ContractStep.of(task, steps);
        if (step.bindsEnterprise()) {
            actor.requireDeciding();
        }
        forms.take(task, actor, input, given -> complete(step, actor, task, Filled.of(given)));
    }
}

package io.zhiheng.request.process;

import io.zhiheng.platform.workflow.OwnStep;
import io.zhiheng.platform.workflow.StepCompletion;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.request.application.step.TakeOwnStepOfRequest;
import io.zhiheng.shared.Actor;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The steps of a request that no phase knows. */
@Component
class RequestOwnSteps implements StepCompletion {

    private final TakeOwnStepOfRequest takeOwnStep;

    RequestOwnSteps(TakeOwnStepOfRequest takeOwnStep) {
        this.takeOwnStep = takeOwnStep;
    }

    @Override
    public String process() {
        return RequestStep.PROCESS;
    }

    @Override
    public boolean completes(TaskRef task) {
        return OwnStep.isOwn(task);
    }

    @Override
    public void complete(TaskRef task, Actor actor, Map<String, Object> input) {
        takeOwnStep.execute(actor, task, input);
    }
}

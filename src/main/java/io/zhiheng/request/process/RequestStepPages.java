package io.zhiheng.request.process;

import io.zhiheng.platform.workflow.OwnStep;
import io.zhiheng.platform.workflow.StepPage;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.application.KnownSteps;
import io.zhiheng.request.application.RequestStep;
import org.springframework.stereotype.Component;

/** Where the steps of a third-party assessment are worked on. */
@Component
class RequestStepPages implements StepPage {

    private final KnownSteps steps;

    RequestStepPages(KnownSteps steps) {
        this.steps = steps;
    }

    @Override
    public String process() {
        return RequestStep.PROCESS;
    }

    @Override
    public String path(TaskRef task, boolean staff) {
        return OwnStep.isOwn(task)
                ? (staff ? "/staff/requests/" : "/assessment-requests/")
                        + String.join("/", task.businessKey(), "steps", task.step(), task.item())
                : path(task);
    }

    @Override
    public String path(TaskRef task) {
        return steps.find(task.step()).map(step -> step.page(task)).orElse(null);
    }
}

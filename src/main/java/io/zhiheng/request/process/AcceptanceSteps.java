package io.zhiheng.request.process;

import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.application.acceptance.AcceptRequest;
import io.zhiheng.request.application.acceptance.AcceptanceStep;
import io.zhiheng.request.application.acceptance.CompleteRequest;
import io.zhiheng.request.application.step.CheckedSteps;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Component;

/** Which use case completes which step of the acceptance. */
@Component
class AcceptanceSteps extends PhaseSteps<AcceptanceStep> {

    private final AcceptRequest acceptRequest;
    private final CompleteRequest completeRequest;

    AcceptanceSteps(CheckedSteps forms, AcceptRequest acceptRequest, CompleteRequest completeRequest) {
        super(AcceptanceStep.class, forms);
        this.acceptRequest = acceptRequest;
        this.completeRequest = completeRequest;
    }

    @Override
    protected void complete(AcceptanceStep step, Actor actor, TaskRef task, Filled given) {
        switch (step) {
            case ACCEPT_REQUEST ->
                acceptRequest.execute(
                        actor, task, given.choice("outcome", AcceptRequest.Outcome.class), given.text("reason"));
            case COMPLETE_REQUEST -> completeRequest.execute(actor, task, given.text("note"));
        }
    }
}

package io.zhiheng.request.application.acceptance;

import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.model.GatewayVariable;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;

/** The institution takes a request on, sends it back for completion, or refuses it. */
@UseCase
@MovesProcess
public class AcceptRequest {

    public enum Outcome {
        ACCEPTED(StepAction.REQUEST_ACCEPTED),
        RETURNED(StepAction.REQUEST_RETURNED),
        REJECTED(StepAction.REQUEST_REJECTED);

        private final StepAction action;

        Outcome(StepAction action) {
            this.action = action;
        }
    }

    static final GatewayVariable<Outcome> ACCEPTANCE = GatewayVariable.of("acceptance", Outcome.class);

    private final RequestAccess access;
    private final Timeline timeline;
    private final Tasks tasks;

    AcceptRequest(RequestAccess access, Timeline timeline, Tasks tasks) {
        this.access = access;
        this.timeline = timeline;
        this.tasks = tasks;
    }

    public void execute(Actor actor, TaskRef task, Outcome outcome, String reason) {
        var request = access.servedForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        timeline.record(request, outcome.action, Attribution.of(actor), task.step(), reason);
        tasks.completeHeld(task, actor.account(), ACCEPTANCE.is(outcome));
    }
}

package io.zhiheng.review.application.request;

import io.zhiheng.identity.Actor;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.platform.workflow.Tasks;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.StepForms;
import io.zhiheng.review.application.Timeline;
import io.zhiheng.shared.UseCase;
import java.util.Map;

/** The institution takes a request on, sends it back for completion, or refuses it. */
@UseCase
@MovesProcess
public class AcceptRequest {

    private static final Map<String, StepAction> ACTIONS = Map.of(
            "ACCEPTED",
            StepAction.REQUEST_ACCEPTED,
            "RETURNED",
            StepAction.REQUEST_RETURNED,
            "REJECTED",
            StepAction.REQUEST_REJECTED);

    private final RequestAccess access;
    private final StepForms forms;
    private final Timeline timeline;
    private final Tasks tasks;

    AcceptRequest(RequestAccess access, StepForms forms, Timeline timeline, Tasks tasks) {
        this.access = access;
        this.forms = forms;
        this.timeline = timeline;
        this.tasks = tasks;
    }

    public void execute(Actor actor, TaskRef task, Map<String, Object> input) {
        var request = access.servedForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        var form = forms.checked(task, actor, input);
        var outcome = (String) form.get("outcome");
        timeline.record(request, ACTIONS.get(outcome), Doer.of(actor), task.step(), (String) form.get("reason"));
        tasks.completeHeld(task, actor.account(), Map.of("acceptance", outcome));
    }
}

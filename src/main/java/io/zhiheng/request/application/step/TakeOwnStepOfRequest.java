package io.zhiheng.request.application.step;

import io.zhiheng.ownstep.KeepOwnRecord;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.util.Map;

/** Takes a step that an administrator added to the third-party assessment, whichever side's it is. */
@UseCase
@MovesProcess
public class TakeOwnStepOfRequest {

    private final RequestAccess access;
    private final KeepOwnRecord records;
    private final Timeline timeline;
    private final Tasks tasks;

    TakeOwnStepOfRequest(RequestAccess access, KeepOwnRecord records, Timeline timeline, Tasks tasks) {
        this.access = access;
        this.records = records;
        this.timeline = timeline;
        this.tasks = tasks;
    }

    /** @throws io.zhiheng.shared.RuleBroken as {@link KeepOwnRecord#keep} and {@link Tasks#completeHeld} do */
    public void execute(Actor actor, TaskRef task, Map<String, Object> input) {
        var request = access.forUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        var decisions = records.keep(actor, task, "assessmentRequest:" + request.id(), input);
        timeline.record(request, StepAction.OWN_STEP_TAKEN, Attribution.of(actor), task.step(), null);
        if (actor.enterprise() == null) {
            tasks.completeHeld(task, actor.account(), decisions);
        } else {
            tasks.complete(task, decisions);
        }
    }
}

package io.zhiheng.request.application.acceptance;

import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.application.filing.RequestDesk;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.util.Map;

/** Hands a returned request in again, with a word on what was completed. It is judged as a new one. */
@UseCase
@MovesProcess
public class CompleteRequest {

    private final RequestAccess access;
    private final RequestDesk desk;
    private final Timeline timeline;
    private final Tasks tasks;

    CompleteRequest(RequestAccess access, RequestDesk desk, Timeline timeline, Tasks tasks) {
        this.access = access;
        this.desk = desk;
        this.timeline = timeline;
        this.tasks = tasks;
    }

    public void execute(Actor actor, TaskRef task, String note) {
        var request = access.ownForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        desk.check(actor, request, request.typed());
        timeline.record(request, StepAction.REQUEST_COMPLETED, Attribution.of(actor), task.step(), note);
        tasks.complete(task, Map.of(RequestDesk.INDICATORS, desk.indicators(request)));
    }
}

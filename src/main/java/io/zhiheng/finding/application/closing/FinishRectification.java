package io.zhiheng.finding.application.closing;

import io.zhiheng.assessment.Rectifications;
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

/** The enterprise hands in the contested clauses as they are now; the team goes on with them. */
@UseCase
@MovesProcess
public class FinishRectification {

    private final RequestAccess access;
    private final Rectifications rectifications;
    private final Timeline timeline;
    private final Tasks tasks;

    FinishRectification(RequestAccess access, Rectifications rectifications, Timeline timeline, Tasks tasks) {
        this.access = access;
        this.rectifications = rectifications;
        this.timeline = timeline;
        this.tasks = tasks;
    }

    /** @throws io.zhiheng.shared.RuleBroken as {@link Rectifications#finish} */
    public void execute(Actor actor, TaskRef task, String note) {
        var request = access.ownForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        rectifications.finish(request.selfAssessment(), request.enterprise(), actor.personName());
        timeline.record(request, StepAction.RECTIFICATION_DONE, Attribution.of(actor), task.step(), note);
        tasks.complete(task);
    }
}

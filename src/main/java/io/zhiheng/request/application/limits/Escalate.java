package io.zhiheng.request.application.limits;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.RequestAccess;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.shared.UseCase;

/** Tells the institution's managers that a step was not taken in time. */
@UseCase
public class Escalate {

    private final RequestAccess access;
    private final Timeline timeline;

    Escalate(RequestAccess access, Timeline timeline) {
        this.access = access;
        this.timeline = timeline;
    }

    /** @param step id of the user task */
    public void execute(AssessmentRequestId id, String step) {
        timeline.record(access.forUpdate(id), StepAction.TIME_LIMIT_PASSED, Attribution.SYSTEM, step, null);
    }
}

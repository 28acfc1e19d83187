package io.zhiheng.request.application.limits;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.UseCase;

/** Writes down what a time limit, near or over, has brought about by itself; who is told, the action says. */
@UseCase
public class RecordTimeLimit {

    private final RequestAccess access;
    private final Timeline timeline;

    RecordTimeLimit(RequestAccess access, Timeline timeline) {
        this.access = access;
        this.timeline = timeline;
    }

    /** @param step id of the user task whose limit it is; null where the action says so already */
    public void execute(AssessmentRequestId id, StepAction action, String step) {
        timeline.record(access.forUpdate(id), action, Attribution.SYSTEM, step, null);
    }
}

package io.zhiheng.review.application.limits;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.Timeline;
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
        timeline.record(access.forUpdate(id), StepAction.TIME_LIMIT_PASSED, Doer.SYSTEM, step, null);
    }
}

package io.zhiheng.review.application.limits;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.Timeline;
import io.zhiheng.shared.UseCase;

/** Reminds whoever has to take a step that its limit is near. */
@UseCase
public class Remind {

    private final RequestAccess access;
    private final Timeline timeline;

    Remind(RequestAccess access, Timeline timeline) {
        this.access = access;
        this.timeline = timeline;
    }

    /** @param step id of the user task */
    public void execute(AssessmentRequestId id, String step) {
        timeline.record(access.forUpdate(id), StepAction.REMINDED, Doer.SYSTEM, step, null);
    }
}

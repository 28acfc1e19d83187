package io.zhiheng.review.application.limits;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.Timeline;
import io.zhiheng.shared.UseCase;

/** Tells the platform of a step that has long been overdue. */
@UseCase
public class InformPlatform {

    private final RequestAccess access;
    private final Timeline timeline;

    InformPlatform(RequestAccess access, Timeline timeline) {
        this.access = access;
        this.timeline = timeline;
    }

    /** @param step id of the user task */
    public void execute(AssessmentRequestId id, String step) {
        timeline.record(access.forUpdate(id), StepAction.PLATFORM_INFORMED, Doer.SYSTEM, step, null);
    }
}

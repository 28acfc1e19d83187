package io.zhiheng.request.application.limits;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.RequestAccess;
import io.zhiheng.request.application.Timeline;
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
        timeline.record(access.forUpdate(id), StepAction.REMINDED, Attribution.SYSTEM, step, null);
    }
}

package io.zhiheng.request.application.limits;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.RequestAccess;
import io.zhiheng.request.application.Timeline;
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
        timeline.record(access.forUpdate(id), StepAction.PLATFORM_INFORMED, Attribution.SYSTEM, step, null);
    }
}

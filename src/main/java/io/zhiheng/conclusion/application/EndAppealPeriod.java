package io.zhiheng.conclusion.application;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.RequestAccess;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.shared.UseCase;

/** Nobody appealed in time: the refusal stands. */
@UseCase
public class EndAppealPeriod {

    private final RequestAccess access;
    private final Timeline timeline;

    EndAppealPeriod(RequestAccess access, Timeline timeline) {
        this.access = access;
        this.timeline = timeline;
    }

    public void execute(AssessmentRequestId id) {
        timeline.record(access.forUpdate(id), StepAction.APPEAL_PERIOD_ENDED, Attribution.SYSTEM, null);
    }
}

package io.zhiheng.review.application.conclusion;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.Timeline;
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
        timeline.record(access.forUpdate(id), StepAction.APPEAL_PERIOD_ENDED, Doer.SYSTEM, null);
    }
}

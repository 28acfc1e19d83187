package io.zhiheng.review.application.request;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.Timeline;
import io.zhiheng.shared.UseCase;

/** The enterprise did not do in time what it had to do: the request ends. */
@UseCase
public class CloseRequest {

    private final RequestAccess access;
    private final Timeline timeline;

    CloseRequest(RequestAccess access, Timeline timeline) {
        this.access = access;
        this.timeline = timeline;
    }

    public void execute(AssessmentRequestId id) {
        timeline.record(access.forUpdate(id), StepAction.REQUEST_CLOSED, Doer.SYSTEM, null);
    }
}

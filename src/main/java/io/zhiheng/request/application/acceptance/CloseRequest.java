package io.zhiheng.request.application.acceptance;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.RequestAccess;
import io.zhiheng.request.application.Timeline;
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
        timeline.record(access.forUpdate(id), StepAction.REQUEST_CLOSED, Attribution.SYSTEM, null);
    }
}

package io.zhiheng.review.application.certificate;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.Timeline;
import io.zhiheng.shared.UseCase;

/** Writes down what time brought upon a certificate. */
@UseCase
public class RecordHappening {

    private final RequestAccess access;
    private final Timeline timeline;

    RecordHappening(RequestAccess access, Timeline timeline) {
        this.access = access;
        this.timeline = timeline;
    }

    public void execute(AssessmentRequestId id, StepAction happening) {
        timeline.record(access.forUpdate(id), happening, Doer.SYSTEM, null);
    }
}

package io.zhiheng.review.application;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.shared.UseCase;

/** Tells those who wait that a step which the process does by itself has failed for good. */
@UseCase
public class RecordFailure {

    private final RequestAccess access;
    private final Timeline timeline;

    RecordFailure(RequestAccess access, Timeline timeline) {
        this.access = access;
        this.timeline = timeline;
    }

    /** @param step id of the service task */
    public void execute(AssessmentRequestId id, StepAction failure, String step) {
        timeline.record(access.forUpdate(id), failure, Doer.SYSTEM, step, null);
    }
}

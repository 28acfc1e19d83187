package io.zhiheng.review.application.conclusion;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.Timeline;
import io.zhiheng.review.application.limits.LimitedStep;
import io.zhiheng.review.application.limits.TimeLimits;
import io.zhiheng.shared.UseCase;
import java.time.Instant;

/** Shows the public what was decided. */
@UseCase
public class BeginPublicity {

    private final RequestAccess access;
    private final Timeline timeline;
    private final TimeLimits limits;

    BeginPublicity(RequestAccess access, Timeline timeline, TimeLimits limits) {
        this.access = access;
        this.timeline = timeline;
        this.limits = limits;
    }

    /** @return until when anybody may object */
    public Instant execute(AssessmentRequestId id) {
        timeline.record(access.forUpdate(id), StepAction.PUBLICITY_BEGUN, Doer.SYSTEM, null);
        return limits.term(LimitedStep.PUBLICITY).dueAt();
    }
}

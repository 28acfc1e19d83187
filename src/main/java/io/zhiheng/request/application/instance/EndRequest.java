package io.zhiheng.request.application.instance;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;

/** Closes a request that the platform has to end; both sides are told why. */
@UseCase
public class EndRequest {

    private final RequestAccess access;
    private final Timeline timeline;
    private final Clock clock;

    EndRequest(RequestAccess access, Timeline timeline, Clock clock) {
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws RuleBroken conflict {@code not-endable} once a certificate was issued, and after every other end */
    public void execute(Actor by, AssessmentRequestId id, String reason) {
        var request = access.forUpdate(id);
        if (!request.state().isUnfinished()) {
            throw RuleBroken.conflict("review.rule.not-endable");
        }
        timeline.record(
                request,
                StepAction.REQUEST_ENDED,
                new Attribution(Attribution.Side.SYSTEM, by.account(), by.personName()),
                reason);
        request.enter(RequestState.CLOSED, clock.instant());
    }
}

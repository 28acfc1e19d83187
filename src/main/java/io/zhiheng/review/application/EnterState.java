package io.zhiheng.review.application;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.RequestState;
import io.zhiheng.shared.UseCase;
import java.time.Clock;

/** Keeps the request's state where its process stands. */
@UseCase
public class EnterState {

    private final RequestAccess access;
    private final Clock clock;

    EnterState(RequestAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    public void execute(AssessmentRequestId id, RequestState state) {
        access.forUpdate(id).enter(state, clock.instant());
    }
}

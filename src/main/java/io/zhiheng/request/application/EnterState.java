package io.zhiheng.request.application;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.UseCase;
import java.time.Clock;

/** Writes down the state that the request's process has come to. */
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

package io.zhiheng.review.process;

import io.zhiheng.review.application.PhaseContract;
import io.zhiheng.review.application.request.AcceptanceStep;
import io.zhiheng.review.application.request.WithdrawRequest;
import org.springframework.stereotype.Component;

/** Acceptance, and withdrawal. */
@Component
class AcceptanceContract extends PhaseContract {

    AcceptanceContract() {
        super(AcceptanceStep.values(), WithdrawRequest.MESSAGE);
    }
}

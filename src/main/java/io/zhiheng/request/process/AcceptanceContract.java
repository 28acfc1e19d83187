package io.zhiheng.request.process;

import io.zhiheng.request.application.PhaseContract;
import io.zhiheng.request.application.acceptance.AcceptanceStep;
import io.zhiheng.request.application.acceptance.WithdrawRequest;
import org.springframework.stereotype.Component;

/** Acceptance, and withdrawal. */
@Component
class AcceptanceContract extends PhaseContract {

    AcceptanceContract() {
        super(AcceptanceStep.values(), WithdrawRequest.MESSAGE);
    }
}

package io.zhiheng.visit.process;

import io.zhiheng.request.application.PhaseContract;
import io.zhiheng.visit.application.VisitStep;
import org.springframework.stereotype.Component;

/** Visit and corrections. */
@Component
class VisitContract extends PhaseContract {

    VisitContract() {
        super(VisitStep.values());
    }
}

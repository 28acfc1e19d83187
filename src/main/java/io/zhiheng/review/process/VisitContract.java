package io.zhiheng.review.process;

import io.zhiheng.review.application.PhaseContract;
import io.zhiheng.review.application.onsite.VisitStep;
import org.springframework.stereotype.Component;

/** Visit and corrections. */
@Component
class VisitContract extends PhaseContract {

    VisitContract() {
        super(VisitStep.values());
    }
}

package io.zhiheng.review.process;

import io.zhiheng.review.application.PhaseContract;
import io.zhiheng.review.application.conclusion.ConclusionStep;
import io.zhiheng.review.application.conclusion.FileAppeal;
import io.zhiheng.review.application.conclusion.RaiseObjection;
import org.springframework.stereotype.Component;

/** Report and decision, objections and appeals. */
@Component
class ConclusionContract extends PhaseContract {

    ConclusionContract() {
        super(ConclusionStep.values(), RaiseObjection.MESSAGE, FileAppeal.MESSAGE);
    }
}

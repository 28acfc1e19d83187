package io.zhiheng.conclusion.process;

import io.zhiheng.conclusion.application.ConclusionStep;
import io.zhiheng.conclusion.application.FileAppeal;
import io.zhiheng.conclusion.application.RaiseObjection;
import io.zhiheng.request.application.PhaseContract;
import org.springframework.stereotype.Component;

/** Report and decision, objections and appeals. */
@Component
class ConclusionContract extends PhaseContract {

    ConclusionContract() {
        super(ConclusionStep.values(), RaiseObjection.MESSAGE, FileAppeal.MESSAGE);
    }
}

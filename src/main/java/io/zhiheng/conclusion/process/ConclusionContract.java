package io.zhiheng.conclusion.process;

import io.zhiheng.conclusion.application.ConclusionStep;
import io.zhiheng.conclusion.application.FileAppeal;
import io.zhiheng.conclusion.application.RaiseObjection;
import io.zhiheng.platform.workflow.OwnPlace;
import io.zhiheng.platform.workflow.StepActor;
import io.zhiheng.request.application.PhaseContract;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Report and decision, objections and appeals. */
@Component
class ConclusionContract extends PhaseContract {

    ConclusionContract() {
        super(ConclusionStep.values(), RaiseObjection.MESSAGE, FileAppeal.MESSAGE);
    }

    /** Before the report is written, and before it is decided on. */
    @Override
    public Set<OwnPlace> ownPlaces() {
        return Set.of(
                new OwnPlace("reportingStarted", ConclusionStep.WRITE_REPORT.id(), EnumSet.allOf(StepActor.class)),
                new OwnPlace("decisionStarted", ConclusionStep.DECIDE_REQUEST.id(), EnumSet.allOf(StepActor.class)));
    }
}

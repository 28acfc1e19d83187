package io.zhiheng.visit.process;

import io.zhiheng.platform.workflow.OwnPlace;
import io.zhiheng.platform.workflow.StepActor;
import io.zhiheng.request.application.PhaseContract;
import io.zhiheng.visit.application.VisitStep;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Visit and corrections. */
@Component
class VisitContract extends PhaseContract {

    VisitContract() {
        super(VisitStep.values());
    }

    /** Before the visit is planned: a request can still be withdrawn. */
    @Override
    public Set<OwnPlace> ownPlaces() {
        return Set.of(
                new OwnPlace("onSitePlanningStarted", VisitStep.PLAN_ON_SITE.id(), EnumSet.allOf(StepActor.class)));
    }
}

package io.zhiheng.team.process;

import io.zhiheng.platform.workflow.OwnPlace;
import io.zhiheng.platform.workflow.StepActor;
import io.zhiheng.request.application.PhaseContract;
import io.zhiheng.team.application.RecallTeam;
import io.zhiheng.team.application.TeamStep;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Team. */
@Component
class TeamContract extends PhaseContract {

    TeamContract() {
        super(TeamStep.values(), RecallTeam.MESSAGE);
    }

    /** There is no team yet. */
    @Override
    public Set<OwnPlace> ownPlaces() {
        return Set.of(new OwnPlace(
                "teamFormingStarted",
                TeamStep.PROPOSE_TEAM.id(),
                EnumSet.of(StepActor.ENTERPRISE, StepActor.MANAGERS)));
    }
}

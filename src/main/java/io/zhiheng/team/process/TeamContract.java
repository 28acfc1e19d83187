package io.zhiheng.team.process;

import io.zhiheng.request.application.PhaseContract;
import io.zhiheng.team.application.RecallTeam;
import io.zhiheng.team.application.TeamStep;
import org.springframework.stereotype.Component;

/** Team. */
@Component
class TeamContract extends PhaseContract {

    TeamContract() {
        super(TeamStep.values(), RecallTeam.MESSAGE);
    }
}

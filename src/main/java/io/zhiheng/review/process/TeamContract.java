package io.zhiheng.review.process;

import io.zhiheng.review.application.PhaseContract;
import io.zhiheng.review.application.team.RecallTeam;
import io.zhiheng.review.application.team.TeamStep;
import org.springframework.stereotype.Component;

/** Team. */
@Component
class TeamContract extends PhaseContract {

    TeamContract() {
        super(TeamStep.values(), RecallTeam.MESSAGE);
    }
}

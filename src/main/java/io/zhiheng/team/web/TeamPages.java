package io.zhiheng.team.web;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.team.application.proposal.TeamQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The team as a part of the request's page. */
@Controller
class TeamPages {

    private final TeamQueries teams;

    TeamPages(TeamQueries teams) {
        this.teams = teams;
    }

    /** What a manager can do about it; nothing for everybody else. */
    @GetMapping("/staff/requests/{id}/team")
    String desk(@PathVariable AssessmentRequestId id, Actor actor, Model model) {
        model.addAttribute("desk", teams.desk(actor, id));
        return "review/team-desk :: desk";
    }
}

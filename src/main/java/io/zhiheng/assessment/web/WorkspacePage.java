package io.zhiheng.assessment.web;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.WorkspaceQueries;
import io.zhiheng.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the clauses of one second-level indicator are answered. */
@Controller
class WorkspacePage {

    private final WorkspaceQueries queries;

    WorkspacePage(WorkspaceQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/self-assessments/{id}/indicators/{indicator}")
    String show(@PathVariable SelfAssessmentId id, @PathVariable String indicator, Actor actor, Model model) {
        model.addAttribute("view", queries.of(actor.enterprise(), id, indicator));
        return "assessment/workspace";
    }
}

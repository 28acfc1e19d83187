package io.zhiheng.assessment.web;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.trial.TrialQueries;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 试算. What changes on the page is rated by {@code POST /api/v1/ratings/simulate} and {@code …/way}. */
@Controller
class TrialPages {

    private final TrialQueries trials;

    TrialPages(TrialQueries trials) {
        this.trials = trials;
    }

    @GetMapping("/self-assessments/{id}/trial")
    String trial(@PathVariable SelfAssessmentId id, Actor actor, Model model) {
        model.addAttribute("trial", trials.of(actor, id));
        return "assessment/trial";
    }
}

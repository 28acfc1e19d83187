package io.zhiheng.assessment.web.rectification;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.rectification.RectificationQueries;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 资料整改: the contested clauses of a submitted self-assessment, open again. */
@Controller
class RectificationPages {

    private final RectificationQueries queries;

    RectificationPages(RectificationQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/self-assessments/{id}/rectification")
    String page(@PathVariable SelfAssessmentId id, Actor actor, Model model) {
        var page = queries.page(actor, id);
        if (page.isEmpty()) {
            return "redirect:/self-assessments/" + id;
        }
        model.addAttribute("view", page.get());
        return "assessment/rectification";
    }
}

package io.zhiheng.assessment.web;

import io.zhiheng.assessment.Rectification;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.RectificationQueries;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

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

    /** How far the open round is; 404 while none is open. */
    @GetMapping("/api/v1/self-assessments/{id}/rectification")
    @ResponseBody
    Rectification progress(@PathVariable SelfAssessmentId id, Actor actor) {
        return queries.progress(actor, id).orElseThrow(() -> new NotFound("rectification", id));
    }
}

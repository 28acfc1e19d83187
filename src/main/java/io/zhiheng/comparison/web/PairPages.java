package io.zhiheng.comparison.web;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.comparison.application.pair.PairQueries;
import io.zhiheng.shared.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two results of an enterprise side by side. */
@Controller
@RequestMapping("/self-assessments/{id}/comparison")
class PairPages {

    private static final String ALL = "all";

    private final PairQueries queries;
    private final PairSheet sheet;

    PairPages(PairQueries queries, PairSheet sheet) {
        this.queries = queries;
        this.sheet = sheet;
    }

    /** @param with the other self-assessment; @param show {@code all} for what is the same too */
    @GetMapping
    String page(
            @PathVariable SelfAssessmentId id,
            @RequestParam(required = false) SelfAssessmentId with,
            @RequestParam(required = false) String show,
            Actor actor,
            Model model) {
        model.addAttribute("page", queries.page(actor, id, with, ALL.equals(show)));
        return "comparison/pair";
    }

    /** What the page shows, for a spreadsheet. */
    @GetMapping("/export")
    ResponseEntity<byte[]> export(
            @PathVariable SelfAssessmentId id,
            @RequestParam(required = false) SelfAssessmentId with,
            @RequestParam(required = false) String show,
            Actor actor) {
        return sheet.answer(queries.page(actor, id, with, ALL.equals(show)));
    }
}

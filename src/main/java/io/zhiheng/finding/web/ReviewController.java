package io.zhiheng.finding.web;

import io.zhiheng.finding.application.ClauseQueries;
import io.zhiheng.finding.application.FigureQueries;
import io.zhiheng.finding.application.Reading;
import io.zhiheng.finding.application.Reading.Read;
import io.zhiheng.finding.application.ReviewPage;
import io.zhiheng.finding.application.ReviewQueries;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 评审工作台: the frozen answers beside the assessors' findings and the dialogue. */
@Controller
@RequestMapping("/staff/requests/{id}/clauses")
@Transactional(readOnly = true)
class ReviewController {

    private final Reading reading;
    private final ReviewQueries queries;
    private final ClauseQueries clauses;
    private final FigureQueries figures;

    ReviewController(Reading reading, ReviewQueries queries, ClauseQueries clauses, FigureQueries figures) {
        this.reading = reading;
        this.queries = queries;
        this.clauses = clauses;
        this.figures = figures;
    }

    /** @param clause opened at once; @param indicator the first-level indicator to begin in where no clause is named */
    @GetMapping
    String page(
            @PathVariable AssessmentRequestId id,
            @RequestParam(required = false) String clause,
            @RequestParam(required = false) String indicator,
            Actor actor,
            Model model) {
        var read = reading.of(actor, id);
        var page = queries.page(actor, read);
        model.addAttribute("page", page);
        show(read, clause != null && !clause.isBlank() ? clause : first(page, indicator), actor, model);
        return "review/clauses";
    }

    /** One clause with its finding, to be put into the page. */
    @GetMapping("/{clause}")
    String clause(@PathVariable AssessmentRequestId id, @PathVariable String clause, Actor actor, Model model) {
        return show(reading.of(actor, id), clause, actor, model);
    }

    private String show(Read read, String clause, Actor actor, Model model) {
        model.addAttribute("subject", clause);
        if (clauses.isClause(read, clause)) {
            model.addAttribute("view", clauses.clause(actor, read, clause));
            return "review/clause :: clause";
        }
        model.addAttribute("view", figures.of(actor, read, clause));
        return "review/figures :: figures";
    }

    /** The first that nobody has looked at, in the indicator asked for, the reader's own, or any. */
    private static String first(ReviewPage page, String indicator) {
        var places = page.firsts().stream()
                .filter(first -> indicator == null || first.id().equals(indicator))
                .toList();
        var mine = places.stream().filter(ReviewPage.First::mine).toList();
        var rows = (mine.isEmpty() ? places.isEmpty() ? page.firsts() : places : mine)
                .stream()
                        .flatMap(first -> first.seconds().stream())
                        .flatMap(second -> second.rows().stream())
                        .toList();
        return rows.stream()
                .filter(row -> row.verdict() == null)
                .findFirst()
                .orElse(rows.get(0))
                .subject();
    }
}

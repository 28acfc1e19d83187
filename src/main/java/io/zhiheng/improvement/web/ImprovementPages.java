package io.zhiheng.improvement.web;

import io.zhiheng.improvement.application.ImprovementQueries;
import io.zhiheng.improvement.application.PlanFilter;
import io.zhiheng.shared.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 改进计划: the page saves through the API. */
@Controller
@RequestMapping("/improvements")
class ImprovementPages {

    private final ImprovementQueries queries;
    private final ImprovementSheet sheet;

    ImprovementPages(ImprovementQueries queries, ImprovementSheet sheet) {
        this.queries = queries;
        this.sheet = sheet;
    }

    @GetMapping
    String plan(
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String search,
            Actor actor,
            Model model) {
        var filter = new PlanFilter(state, search);
        model.addAttribute("filter", filter);
        var page = queries.page(actor, filter);
        model.addAttribute("rows", page.rows());
        model.addAttribute("choices", page.choices());
        return "improvement/plan";
    }

    /** What is filtered, for a spreadsheet. */
    @GetMapping("/export")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) String state, @RequestParam(required = false) String search, Actor actor) {
        return sheet.answer(queries.of(actor, new PlanFilter(state, search)));
    }
}

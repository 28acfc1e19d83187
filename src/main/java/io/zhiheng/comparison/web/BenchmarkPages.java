package io.zhiheng.comparison.web;

import io.zhiheng.comparison.application.benchmark.BenchmarkQueries;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** An enterprise's latest result beside those of its industry, size and region. */
@Controller
class BenchmarkPages {

    private final BenchmarkQueries queries;

    BenchmarkPages(BenchmarkQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/benchmark")
    String page(Actor actor, Model model) {
        model.addAttribute("page", queries.page(actor));
        return "comparison/benchmark";
    }
}

package io.zhiheng.comparison.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.comparison.application.trend.TrendQueries;
import io.zhiheng.shared.Actor;
import java.util.HashMap;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An enterprise's results over the years. */
@Controller
@RequestMapping("/trend")
class TrendPages {

    private final TrendQueries queries;
    private final TrendCharts charts;
    private final TrendSheet sheet;
    private final ObjectMapper json;

    TrendPages(TrendQueries queries, TrendCharts charts, TrendSheet sheet, ObjectMapper json) {
        this.queries = queries;
        this.charts = charts;
        this.sheet = sheet;
        this.json = json;
    }

    @GetMapping
    String page(Actor actor, Model model) throws JsonProcessingException {
        var page = queries.page(actor);
        model.addAttribute("page", page);
        model.addAttribute("chart", written(charts.of(page)));
        var figures = new HashMap<String, String>();
        for (var figure : page.figures()) {
            figures.put(figure.id(), written(charts.of(figure)));
        }
        model.addAttribute("charts", figures);
        return "comparison/trend";
    }

    /** All of it, for a spreadsheet. */
    @GetMapping("/export")
    ResponseEntity<byte[]> export(Actor actor) {
        return sheet.answer(queries.page(actor));
    }

    private String written(TrendCharts.Chart chart) throws JsonProcessingException {
        return json.writeValueAsString(chart).replace("<", "\\u003c");
    }
}

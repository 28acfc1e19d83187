package io.zhiheng.assessment.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.AnswerView;
import io.zhiheng.assessment.application.CheckPageQueries;
import io.zhiheng.assessment.application.PerformanceView;
import io.zhiheng.assessment.application.FrozenAnswerViews;
import io.zhiheng.assessment.application.ResultQueries;
import io.zhiheng.assessment.application.ResultView;
import io.zhiheng.assessment.application.SelfAssessmentQueries;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.identity.Actor;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of one self-assessment as a whole, and 自评估历史. */
@Controller
@RequestMapping("/self-assessments")
class WholePages {

    private final SelfAssessmentQueries queries;
    private final CheckPageQueries checks;
    private final ResultQueries results;
    private final FrozenAnswerViews frozen;
    private final Editions editions;
    private final ObjectMapper json;

    WholePages(SelfAssessmentQueries queries, CheckPageQueries checks, ResultQueries results, FrozenAnswerViews frozen, Editions editions,
                        ObjectMapper json) {
        this.queries = queries;
        this.checks = checks;
        this.results = results;
        this.frozen = frozen;
        this.editions = editions;
        this.json = json;
    }

    /** What {@code editors/chart.js} draws. */
    record Chart(int max, List<String> axes, List<Series> series) {

        record Series(String name, List<BigDecimal> values) {}

        static Chart of(ResultView result) {
            var firsts = result.firsts();
            return new Chart(result.levels().size(), firsts.stream().map(ResultView.First::name).toList(),
                    List.of(new Series(result.overall().name(), firsts.stream()
                            .map(first -> first.index() == null ? null : new BigDecimal(first.index())).toList())));
        }
    }

    @GetMapping
    String history(Actor actor, Model model) {
        model.addAttribute("rows", queries.history(actor.enterprise()));
        return "assessment/history";
    }

    @GetMapping("/{id}")
    String overview(@PathVariable SelfAssessmentId id, Actor actor, Model model) {
        model.addAttribute("view", queries.overview(actor, id));
        return "assessment/overview";
    }

    @GetMapping("/{id}/check")
    String check(@PathVariable SelfAssessmentId id, Actor actor, Model model) {
        if (queries.overview(actor, id).row().state() != SelfAssessment.State.FILLING) {
            return "redirect:/self-assessments/" + id;
        }
        model.addAttribute("check", checks.of(actor, id));
        return "assessment/check";
    }

    @GetMapping("/{id}/result")
    String result(@PathVariable SelfAssessmentId id, Actor actor, Model model) throws JsonProcessingException {
        var result = results.of(actor, id);
        model.addAttribute("result", result);
        model.addAttribute("chart", json.writeValueAsString(Chart.of(result)).replace("<", "\\u003c"));
        return "assessment/result";
    }

    /** 自评估情况: every answer, read only; after the submission as it was handed in, or as it was rectified later. */
    @GetMapping("/{id}/answers")
    String answers(@PathVariable SelfAssessmentId id, @RequestParam(defaultValue = "1") int revision, Actor actor, Model model) {
        var view = queries.overview(actor, id);
        model.addAttribute("view", view);
        var edition = editions.byNumber(view.row().edition());
        model.addAttribute("edition", edition);
        model.addAttribute("parameterNames", edition.parameters().collect(Collectors.toMap(each -> each.id(),
                each -> each.name() + " (" + each.unit() + ")")));
        int revisions = frozen.revisions(actor, id);
        model.addAttribute("revision", revision);
        model.addAttribute("revisions", revisions);
        model.addAttribute("answers", (revisions == 0 ? queries.answers(actor, id) : frozen.of(actor, id, revision)).stream()
                .collect(Collectors.toMap(AnswerView::clause, Function.identity())));
        model.addAttribute("figures", queries.performance(actor, id).stream()
                .collect(Collectors.toMap(PerformanceView::indicator, Function.identity())));
        return "assessment/answers";
    }
}

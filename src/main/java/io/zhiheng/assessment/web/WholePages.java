package io.zhiheng.assessment.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.check.page.CheckPageQueries;
import io.zhiheng.assessment.application.overview.OverviewQueries;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.assessment.application.ownstep.OwnStepPageQueries;
import io.zhiheng.assessment.application.recomputation.RecomputationQueries;
import io.zhiheng.assessment.application.result.ResultQueries;
import io.zhiheng.assessment.application.result.ResultView;
import io.zhiheng.assessment.application.result.WayChoice;
import io.zhiheng.assessment.application.workspace.AnswersFilter;
import io.zhiheng.assessment.application.workspace.AnswersPageQueries;
import io.zhiheng.shared.Actor;
import java.math.BigDecimal;
import java.util.List;
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
    private final OverviewQueries overviews;
    private final CheckPageQueries checks;
    private final ResultQueries results;
    private final RecomputationQueries recomputations;
    private final AnswersPageQueries answers;
    private final OwnStepPageQueries ownSteps;
    private final ObjectMapper json;

    WholePages(
            SelfAssessmentQueries queries,
            OverviewQueries overviews,
            CheckPageQueries checks,
            ResultQueries results,
            RecomputationQueries recomputations,
            AnswersPageQueries answers,
            OwnStepPageQueries ownSteps,
            ObjectMapper json) {
        this.queries = queries;
        this.overviews = overviews;
        this.checks = checks;
        this.results = results;
        this.recomputations = recomputations;
        this.answers = answers;
        this.ownSteps = ownSteps;
        this.json = json;
    }

    /** What {@code editors/chart.js} draws. */
    record Chart(int max, List<String> axes, List<Series> series) {

        /** @param labels the values as they are read */
        record Series(String name, List<BigDecimal> values, List<String> labels) {}

        static Chart of(ResultView result) {
            var firsts = result.firsts();
            return new Chart(
                    result.levels().size(),
                    firsts.stream().map(ResultView.First::name).toList(),
                    List.of(new Series(
                            result.overall().name(),
                            firsts.stream()
                                    .map(first -> first.exact() == null ? null : new BigDecimal(first.exact()))
                                    .toList(),
                            firsts.stream().map(ResultView.First::index).toList())));
        }
    }

    @GetMapping
    String history(Actor actor, Model model) {
        model.addAttribute("rows", queries.history(actor.enterprise()));
        return "assessment/history";
    }

    @GetMapping("/{id}")
    String overview(@PathVariable SelfAssessmentId id, Actor actor, Model model) {
        var page = overviews.of(actor, id);
        model.addAttribute("view", page.view());
        model.addAttribute("rows", page.rows());
        model.addAttribute("thresholds", page.thresholds());
        return "assessment/overview";
    }

    @GetMapping("/{id}/check")
    String check(@PathVariable SelfAssessmentId id, Actor actor, Model model) {
        var page = checks.of(actor, id);
        if (page.isEmpty()) {
            return "redirect:/self-assessments/" + id;
        }
        model.addAttribute("check", page.get());
        return "assessment/check";
    }

    /** @param goal indicator whose next level the way leads to; @param by items or steps; @param fixed unchangeable */
    @GetMapping("/{id}/result")
    String result(
            @PathVariable SelfAssessmentId id,
            @RequestParam(required = false) String goal,
            @RequestParam(required = false) String by,
            @RequestParam(required = false) List<String> fixed,
            Actor actor,
            Model model)
            throws JsonProcessingException {
        var page = results.page(actor, id, new WayChoice(goal, by, fixed));
        model.addAttribute("summary", page.summary());
        model.addAttribute("result", page.result());
        model.addAttribute("next", page.next());
        model.addAttribute("way", page.way());
        model.addAttribute(
                "chart", json.writeValueAsString(Chart.of(page.result())).replace("<", "\\u003c"));
        return "assessment/result";
    }

    /** 重新计算: whether its own edition and scheme still make the same of it. */
    @GetMapping("/{id}/recomputation")
    String recomputation(@PathVariable SelfAssessmentId id, Actor actor, Model model) {
        model.addAttribute("again", recomputations.of(actor, id));
        return "assessment/recomputation";
    }

    /** 自评估情况, read only; after the submission as it was handed in, or as it was rectified later. */
    @GetMapping("/{id}/answers")
    String answers(
            @PathVariable SelfAssessmentId id,
            @RequestParam(defaultValue = "1") int revision,
            @RequestParam(required = false) String indicator,
            @RequestParam(required = false) String conformity,
            @RequestParam(required = false) String talk,
            @RequestParam(required = false) String search,
            Actor actor,
            Model model) {
        model.addAttribute(
                "page", answers.of(actor, id, new AnswersFilter(indicator, conformity, talk, search), revision));
        return "assessment/answers";
    }

    /** Any step that an administrator added. */
    @GetMapping("/{id}/steps/{step}")
    String ownStep(@PathVariable SelfAssessmentId id, @PathVariable String step, Actor actor, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("view", ownSteps.of(actor, id, step));
        model.addAttribute("account", actor.account());
        return "assessment/own-step";
    }
}

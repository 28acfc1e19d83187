package io.zhiheng.assessment.web;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.assessment.application.workspace.PerformanceSheetQueries;
import io.zhiheng.assessment.application.workspace.WorkspaceQueries;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where indicators are filled in: clauses in the workspace, figures on two pages of their own. */
@Controller
@RequestMapping("/self-assessments/{id}")
class IndicatorPages {

    private final SelfAssessmentQueries queries;
    private final WorkspaceQueries workspaces;
    private final PerformanceSheetQueries sheets;
    private final LastPlaces lastPlaces;

    IndicatorPages(
            SelfAssessmentQueries queries,
            WorkspaceQueries workspaces,
            PerformanceSheetQueries sheets,
            LastPlaces lastPlaces) {
        this.queries = queries;
        this.workspaces = workspaces;
        this.sheets = sheets;
        this.lastPlaces = lastPlaces;
    }

    /** An indicator of either level. A first-level one of clauses opens where something is still to do. */
    @GetMapping("/indicators/{indicator}")
    @Transactional(readOnly = true)
    String indicator(@PathVariable SelfAssessmentId id, @PathVariable String indicator, Actor actor, Model model) {
        var opened = queries.open(actor, id);
        var edition = opened.edition();
        var first = edition.firstLevel(indicator);
        var here = "/self-assessments/" + id + "/indicators/";
        if (first.isPresent() && first.get().kind() == Edition.Kind.CLAUSE) {
            var seconds = opened.view().part(indicator).indicators();
            var open = seconds.stream()
                    .filter(each -> !each.progress().isComplete())
                    .findFirst()
                    .orElse(seconds.get(0));
            return "redirect:" + here + open.id();
        }
        var owner = edition.firstLevel().stream()
                .filter(each ->
                        each.performance().stream().anyMatch(one -> one.id().equals(indicator)))
                .findFirst();
        if (owner.isPresent()) {
            return "redirect:" + here + owner.get().id() + "#" + indicator;
        }
        lastPlaces.keep(actor, opened, here + indicator);
        if (first.isPresent()) {
            model.addAttribute("sheet", sheets.basis(actor, opened, indicator));
            return "assessment/performance";
        }
        model.addAttribute("view", workspaces.of(actor, opened, indicator));
        return "assessment/workspace";
    }

    /** Step 1: the profile is checked and confirmed. Its form belongs to the enterprise module. */
    @GetMapping("/profile")
    @Transactional(readOnly = true)
    String profile(@PathVariable SelfAssessmentId id, Actor actor, Model model) {
        var opened = queries.open(actor, id);
        lastPlaces.keep(actor, opened, "/self-assessments/" + id + "/profile");
        model.addAttribute("frame", sheets.profile(actor, opened));
        model.addAttribute("profileNext", "/self-assessments/" + id);
        return "assessment/profile";
    }

    @GetMapping("/performance")
    @Transactional(readOnly = true)
    String performance(@PathVariable SelfAssessmentId id, Actor actor, Model model) {
        var opened = queries.open(actor, id);
        lastPlaces.keep(actor, opened, "/self-assessments/" + id + "/performance");
        model.addAttribute("sheet", sheets.figures(actor, opened));
        return "assessment/performance";
    }
}

package io.zhiheng.conclusion.web;

import io.zhiheng.conclusion.application.ComparisonQueries;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a request comes to: its report, and its certificate. */
@Controller
class ConclusionPages {

    private final ComparisonQueries reports;

    ConclusionPages(ComparisonQueries reports) {
        this.reports = reports;
    }

    @GetMapping({"/assessment-requests/{id}/report", "/staff/requests/{id}/report"})
    String report(@PathVariable AssessmentRequestId id, Actor actor, Model model) {
        model.addAttribute("view", reports.report(actor, id));
        model.addAttribute("home", home(actor, id));
        return "review/report";
    }

    private static String home(Actor actor, AssessmentRequestId id) {
        return (actor.enterprise() == null ? "/staff/requests/" : "/assessment-requests/") + id;
    }
}

package io.zhiheng.visit.web;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.visit.application.OnSiteQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 现场评估: the plan, the meetings and what was found, on the team's side and on the enterprise's. */
@Controller
class OnSitePages {

    private final OnSiteQueries queries;

    OnSitePages(OnSiteQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/staff/requests/{id}/on-site")
    String staff(Actor actor, @PathVariable AssessmentRequestId id, Model model) {
        model.addAttribute("view", queries.page(actor, id));
        model.addAttribute("staff", true);
        model.addAttribute("home", "/staff/requests/" + id);
        return "review/on-site";
    }

    @GetMapping("/assessment-requests/{id}/nonconformities")
    String enterprise(Actor actor, @PathVariable AssessmentRequestId id, Model model) {
        model.addAttribute("view", queries.page(actor, id));
        model.addAttribute("staff", false);
        model.addAttribute("home", "/assessment-requests/" + id);
        return "review/on-site";
    }
}

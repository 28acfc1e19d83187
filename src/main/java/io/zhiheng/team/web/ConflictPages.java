package io.zhiheng.team.web;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.team.application.conflict.ConflictQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 利益冲突: who must stay away from a request, and which requests go on in spite of one. */
@Controller
class ConflictPages {

    private final ConflictQueries queries;

    ConflictPages(ConflictQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/staff/requests/{id}/conflicts")
    String of(Actor actor, @PathVariable AssessmentRequestId id, Model model) {
        model.addAttribute("request", queries.head(actor, id));
        model.addAttribute("people", queries.of(actor, id));
        model.addAttribute("lifted", queries.lifted(actor, id));
        return "review/conflicts";
    }

    @GetMapping("/staff/conflicts")
    String affected(Actor actor, Model model) {
        model.addAttribute("rows", queries.affected(actor));
        model.addAttribute("all", actor.institution() == null);
        return "review/affected";
    }
}

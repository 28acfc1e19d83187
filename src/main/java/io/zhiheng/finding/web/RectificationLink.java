package io.zhiheng.finding.web;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 资料整改 of a request leads to the clauses, which are the self-assessment's. */
@Controller
class RectificationLink {

    private final RequestAccess access;

    RectificationLink(RequestAccess access) {
        this.access = access;
    }

    @GetMapping("/assessment-requests/{id}/rectification")
    String rectification(Actor actor, @PathVariable AssessmentRequestId id) {
        return "redirect:/self-assessments/" + access.find(actor, id).selfAssessment() + "/rectification";
    }
}

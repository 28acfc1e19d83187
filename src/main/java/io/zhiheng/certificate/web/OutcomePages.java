package io.zhiheng.certificate.web;

import io.zhiheng.certificate.application.outcome.OutcomeQueries;
import io.zhiheng.certificate.application.register.CertificateQueries;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a request has come to, for both sides. */
@Controller
class OutcomePages {

    private final OutcomeQueries conclusions;
    private final CertificateQueries certificates;

    OutcomePages(OutcomeQueries conclusions, CertificateQueries certificates) {
        this.conclusions = conclusions;
        this.certificates = certificates;
    }

    @GetMapping({"/assessment-requests/{id}/certificate", "/staff/requests/{id}/certificate"})
    String certificate(@PathVariable AssessmentRequestId id, Actor actor, Model model) {
        model.addAttribute("view", certificates.of(actor, id));
        model.addAttribute("home", home(actor, id));
        return "review/certificate";
    }

    /** A part of the request's page. */
    @GetMapping({"/assessment-requests/{id}/conclusion", "/staff/requests/{id}/conclusion"})
    String panel(@PathVariable AssessmentRequestId id, Actor actor, Model model) {
        model.addAttribute("panel", conclusions.panel(actor, id));
        model.addAttribute("home", home(actor, id));
        return "review/conclusion :: panel";
    }

    private static String home(Actor actor, AssessmentRequestId id) {
        return (actor.enterprise() == null ? "/staff/requests/" : "/assessment-requests/") + id;
    }
}

package io.zhiheng.institution.web;

import io.zhiheng.institution.application.AcceptInvitation;
import io.zhiheng.institution.application.MemberQueries;
import io.zhiheng.institution.domain.Invitation;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where somebody who was invited opens the own account. Looking at it uses nothing up. */
@Controller
@RequestMapping("/staff/invitation/{code}")
class InvitationController {

    private final AcceptInvitation acceptInvitation;
    private final MemberQueries queries;
    private final InstitutionPages pages;

    InvitationController(AcceptInvitation acceptInvitation, MemberQueries queries, InstitutionPages pages) {
        this.acceptInvitation = acceptInvitation;
        this.queries = queries;
        this.pages = pages;
    }

    /** @param name what to sign in with */
    record AcceptanceForm(String name, String password) {}

    @GetMapping
    String show(@PathVariable String code, Model model, HttpServletResponse response) {
        model.addAttribute("form", new AcceptanceForm("", ""));
        return page(code, model, response);
    }

    @PostMapping
    String accept(
            @PathVariable String code,
            @ModelAttribute("form") AcceptanceForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        if (pages.accepted(() -> acceptInvitation.execute(code, form.name(), form.password()), errors, response)) {
            return "redirect:/staff/login?opened";
        }
        return page(code, model, response);
    }

    private String page(String code, Model model, HttpServletResponse response) {
        var invitation = queries.invitation(code);
        if (invitation.state() != Invitation.State.OPEN) {
            response.setStatus(HttpStatus.GONE.value());
        }
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute("invitation", invitation);
        model.addAttribute("zone", pages.zone());
        return "institution/invitation";
    }
}

package io.zhiheng.institution.web;

import io.zhiheng.institution.FormerTie;
import io.zhiheng.institution.application.ConfirmTies;
import io.zhiheng.institution.application.DeclareTie;
import io.zhiheng.institution.application.DeclareTie.TypedTie;
import io.zhiheng.institution.application.MemberQueries;
import io.zhiheng.institution.application.WithdrawTie;
import io.zhiheng.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 我的资格与声明: an assessor's own qualification, and what he declares about ties to enterprises. */
@Controller
@RequestMapping("/staff/me")
class DeclarationController {

    private final DeclareTie declareTie;
    private final WithdrawTie withdrawTie;
    private final ConfirmTies confirmTies;
    private final MemberQueries queries;
    private final InstitutionPages pages;

    DeclarationController(
            DeclareTie declareTie,
            WithdrawTie withdrawTie,
            ConfirmTies confirmTies,
            MemberQueries queries,
            InstitutionPages pages) {
        this.declareTie = declareTie;
        this.withdrawTie = withdrawTie;
        this.confirmTies = confirmTies;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("form", new TypedTie("", "", "", ""));
        return page(actor, model);
    }

    @PostMapping("/ties")
    String declare(
            @ModelAttribute("form") TypedTie form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!pages.accepted(() -> declareTie.execute(actor, form), errors, response)) {
            return page(actor, model);
        }
        redirect.addFlashAttribute("toast", pages.say("institution.me.declared"));
        return "redirect:/staff/me";
    }

    @PostMapping("/ties/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        withdrawTie.execute(actor, id);
        redirect.addFlashAttribute("toast", pages.say("institution.me.withdrawn"));
        return "redirect:/staff/me";
    }

    @PostMapping("/confirmation")
    String confirm(Actor actor, RedirectAttributes redirect) {
        confirmTies.execute(actor);
        redirect.addFlashAttribute("toast", pages.say("institution.me.confirmed"));
        return "redirect:/staff/me";
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("own", queries.own(actor));
        model.addAttribute(
                "kinds",
                Arrays.stream(FormerTie.Kind.values())
                        .map(kind -> new InstitutionPages.Option(kind.name(), pages.say("institution.tie." + kind)))
                        .toList());
        model.addAttribute("zone", pages.zone());
        return "institution/me";
    }
}

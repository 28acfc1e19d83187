package io.zhiheng.institution.web;

import io.zhiheng.institution.application.ActivateMember;
import io.zhiheng.institution.application.ChangePerson;
import io.zhiheng.institution.application.Industries;
import io.zhiheng.institution.application.InviteAssessor;
import io.zhiheng.institution.application.MemberQueries;
import io.zhiheng.institution.application.MemberRow;
import io.zhiheng.institution.application.ResendInvitation;
import io.zhiheng.institution.application.ResetSecondFactor;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.web.HeavyWork;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 评估师: the people of the manager's own institution. */
@Controller
@RequestMapping("/staff/assessors")
class AssessorsController {

    private final InviteAssessor inviteAssessor;
    private final ChangePerson changePerson;
    private final ResendInvitation resendInvitation;
    private final ActivateMember activateMember;
    private final ResetSecondFactor resetSecondFactor;
    private final MemberQueries queries;
    private final InstitutionPages pages;
    private final InstitutionSheets sheets;

    AssessorsController(
            InviteAssessor inviteAssessor,
            ChangePerson changePerson,
            ResendInvitation resendInvitation,
            ActivateMember activateMember,
            ResetSecondFactor resetSecondFactor,
            MemberQueries queries,
            InstitutionPages pages,
            InstitutionSheets sheets) {
        this.inviteAssessor = inviteAssessor;
        this.changePerson = changePerson;
        this.resendInvitation = resendInvitation;
        this.activateMember = activateMember;
        this.resetSecondFactor = resetSecondFactor;
        this.queries = queries;
        this.pages = pages;
        this.sheets = sheets;
    }

    /** @param search part of name or certificate number; @param state null for all */
    record Filter(String search, MemberRow.State state) {

        Filter {
            search = search == null ? "" : search.strip();
        }

        boolean shows(MemberRow row) {
            var number = row.qualification() == null ? "" : row.qualification().certificateNo();
            return (state == null || state == row.state()) && (row.name().contains(search) || number.contains(search));
        }
    }

    @GetMapping
    String list(@ModelAttribute("filter") Filter filter, Actor actor, Model model) {
        var people = queries.people(actor);
        model.addAttribute("people", people.stream().filter(filter::shows).toList());
        model.addAttribute("total", people.size());
        model.addAttribute("states", MemberRow.State.values());
        model.addAttribute("zone", pages.zone());
        return "institution/assessors";
    }

    /** What is filtered, for a spreadsheet. */
    @GetMapping("/export")
    @HeavyWork
    ResponseEntity<byte[]> export(@ModelAttribute("filter") Filter filter, Actor actor) {
        return sheets.people(
                queries.people(actor).stream().filter(filter::shows).toList());
    }

    @GetMapping("/new")
    String begin(Model model) {
        model.addAttribute("form", PersonForm.empty());
        return page(null, model);
    }

    @PostMapping
    String invite(
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!pages.accepted(
                () -> inviteAssessor.execute(actor, form.typed().assessing(), pages.invitationAddress()),
                errors,
                response)) {
            return page(null, model);
        }
        redirect.addFlashAttribute("toast", pages.say("institution.person.invited", form.name()));
        return "redirect:/staff/assessors";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        var row = queries.one(actor, id);
        model.addAttribute("form", PersonForm.of(row));
        return page(row, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var row = queries.one(actor, id);
        if (!pages.accepted(
                () -> changePerson.execute(
                        actor, id, row.manager() ? form.typed() : form.typed().assessing()),
                errors,
                response)) {
            return page(row, model);
        }
        redirect.addFlashAttribute("toast", pages.say("institution.person.changed", form.name()));
        return "redirect:/staff/assessors";
    }

    @PostMapping("/{id}/invitation")
    String resend(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        redirect.addFlashAttribute("toast", pages.outcome(() -> {
            resendInvitation.execute(actor, id, pages.invitationAddress());
            return pages.say("institution.person.invited-again");
        }));
        return "redirect:/staff/assessors";
    }

    @PostMapping("/{id}/activity")
    String activate(@PathVariable UUID id, @RequestParam boolean active, Actor actor, RedirectAttributes redirect) {
        var name = activateMember.execute(actor, id, active);
        redirect.addFlashAttribute(
                "toast", pages.say("institution.person." + (active ? "reactivated" : "deactivated"), name));
        return "redirect:/staff/assessors";
    }

    @PostMapping("/{id}/second-factor-reset")
    String resetSecondFactor(@PathVariable UUID id, String reason, Actor actor, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "toast",
                pages.outcome(() ->
                        pages.say("institution.person.factor-reset", resetSecondFactor.execute(actor, id, reason))));
        return "redirect:/staff/assessors";
    }

    private String page(MemberRow row, Model model) {
        model.addAttribute("person", row);
        model.addAttribute("grades", pages.grades());
        model.addAttribute("industries", Industries.ALL);
        return "institution/assessor";
    }
}

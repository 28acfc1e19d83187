package io.zhiheng.institution.web;

import io.zhiheng.institution.application.ActivateMember;
import io.zhiheng.institution.application.InstitutionQueries;
import io.zhiheng.institution.application.InviteToManage;
import io.zhiheng.institution.application.ResendInvitation;
import io.zhiheng.institution.application.ResetSecondFactor;
import io.zhiheng.institution.application.TypedPerson;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
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

/** Who manages an institution: invited, and if need be sent away, by the platform. */
@Controller
@RequestMapping("/staff/institutions/{institution}/managers")
class ManagersController {

    private final InviteToManage inviteToManage;
    private final ResendInvitation resendInvitation;
    private final ActivateMember activateMember;
    private final ResetSecondFactor resetSecondFactor;
    private final InstitutionQueries institutions;
    private final InstitutionPages pages;

    ManagersController(
            InviteToManage inviteToManage,
            ResendInvitation resendInvitation,
            ActivateMember activateMember,
            ResetSecondFactor resetSecondFactor,
            InstitutionQueries institutions,
            InstitutionPages pages) {
        this.inviteToManage = inviteToManage;
        this.resendInvitation = resendInvitation;
        this.activateMember = activateMember;
        this.resetSecondFactor = resetSecondFactor;
        this.institutions = institutions;
        this.pages = pages;
    }

    record ManagerForm(String name, String mobile) {}

    @GetMapping("/new")
    String begin(@PathVariable UUID institution, Model model) {
        model.addAttribute("form", new ManagerForm("", ""));
        return page(institution, model);
    }

    @PostMapping
    String invite(
            @PathVariable UUID institution,
            @ModelAttribute("form") ManagerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var typed = TypedPerson.managing(form.name(), form.mobile());
        if (!pages.accepted(
                () -> inviteToManage.execute(actor, institution, typed, pages.invitationAddress()), errors, response)) {
            return page(institution, model);
        }
        redirect.addFlashAttribute("toast", pages.say("institution.person.invited", form.name()));
        return "redirect:/staff/institutions/" + institution;
    }

    @PostMapping("/{member}/invitation")
    String resend(@PathVariable UUID institution, @PathVariable UUID member, Actor actor, RedirectAttributes redirect) {
        redirect.addFlashAttribute("toast", pages.outcome(() -> {
            resendInvitation.execute(actor, member, pages.invitationAddress());
            return pages.say("institution.person.invited-again");
        }));
        return "redirect:/staff/institutions/" + institution;
    }

    @PostMapping("/{member}/activity")
    String activate(
            @PathVariable UUID institution,
            @PathVariable UUID member,
            @RequestParam boolean active,
            Actor actor,
            RedirectAttributes redirect) {
        var name = activateMember.execute(actor, member, active);
        redirect.addFlashAttribute(
                "toast", pages.say("institution.person." + (active ? "reactivated" : "deactivated"), name));
        return "redirect:/staff/institutions/" + institution;
    }

    @PostMapping("/{member}/second-factor-reset")
    String resetSecondFactor(
            @PathVariable UUID institution,
            @PathVariable UUID member,
            String reason,
            Actor actor,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "toast",
                pages.outcome(() -> pages.say(
                        "institution.person.factor-reset", resetSecondFactor.execute(actor, member, reason))));
        return "redirect:/staff/institutions/" + institution;
    }

    private String page(UUID institution, Model model) {
        model.addAttribute(
                "institution",
                institutions.find(institution).orElseThrow(() -> new NotFound("institution", institution)));
        return "institution/manager";
    }
}

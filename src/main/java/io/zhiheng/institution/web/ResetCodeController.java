package io.zhiheng.institution.web;

import io.zhiheng.institution.application.GiveResetCode;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 密码重置码 for somebody of an institution: by its manager for assessors, by the platform for managers. */
@Controller
class ResetCodeController {

    private final GiveResetCode giveResetCode;
    private final InstitutionPages pages;

    ResetCodeController(GiveResetCode giveResetCode, InstitutionPages pages) {
        this.giveResetCode = giveResetCode;
        this.pages = pages;
    }

    @PostMapping("/staff/assessors/{id}/reset-code")
    String forAssessor(@PathVariable UUID id, String reason, Actor actor, Model model, RedirectAttributes redirect) {
        return give(id, reason, actor, "/staff/assessors", model, redirect);
    }

    @PostMapping("/staff/institutions/{institution}/managers/{id}/reset-code")
    String forManager(
            @PathVariable UUID institution,
            @PathVariable UUID id,
            String reason,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return give(id, reason, actor, "/staff/institutions/" + institution, model, redirect);
    }

    /** Shown in this very answer: nowhere else is the code in clear. */
    private String give(UUID id, String reason, Actor actor, String back, Model model, RedirectAttributes redirect) {
        try {
            var given = giveResetCode.execute(actor, id, reason);
            model.addAttribute("name", given.name());
            model.addAttribute("code", given.code());
            model.addAttribute("back", back);
            return "identity/reset-code";
        } catch (RuleBroken broken) {
            redirect.addFlashAttribute("toast", pages.outcome(() -> {
                throw broken;
            }));
            return "redirect:" + back;
        }
    }
}

package io.zhiheng.identity.web;

import io.zhiheng.identity.application.people.GiveColleagueResetCode;
import io.zhiheng.identity.application.people.PlatformPeopleQueries;
import io.zhiheng.identity.application.people.ResetColleagueFactor;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 平台人员: who works for the platform itself, and how a colleague is let in again. */
@Controller
@RequestMapping("/staff/people")
class PlatformPeopleController {

    private static final String LIST = "/staff/people";

    private final PlatformPeopleQueries queries;
    private final GiveColleagueResetCode giveCode;
    private final ResetColleagueFactor resetFactor;
    private final Words words;

    PlatformPeopleController(
            PlatformPeopleQueries queries,
            GiveColleagueResetCode giveCode,
            ResetColleagueFactor resetFactor,
            Words words) {
        this.queries = queries;
        this.giveCode = giveCode;
        this.resetFactor = resetFactor;
        this.words = words;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("people", queries.all());
        return "identity/people";
    }

    /** Shown in this very answer: nowhere else is the code in clear. */
    @PostMapping("/{id}/reset-code")
    String give(@PathVariable UUID id, String reason, Actor actor, Model model, RedirectAttributes redirect) {
        try {
            var given = giveCode.execute(actor, id, reason);
            model.addAttribute("name", given.name());
            model.addAttribute("code", given.code());
            model.addAttribute("back", LIST);
            return "identity/reset-code";
        } catch (RuleBroken broken) {
            return back(redirect, broken.messageKey(), broken.args());
        }
    }

    @PostMapping("/{id}/second-factor-reset")
    String reset(@PathVariable UUID id, String reason, Actor actor, RedirectAttributes redirect) {
        try {
            return back(redirect, "identity.people.factor-reset", resetFactor.execute(actor, id, reason));
        } catch (RuleBroken broken) {
            return back(redirect, broken.messageKey(), broken.args());
        }
    }

    private String back(RedirectAttributes redirect, String key, Object... args) {
        redirect.addFlashAttribute("toast", words.of(key, args));
        return "redirect:" + LIST;
    }
}

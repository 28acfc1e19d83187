package io.zhiheng.identity.web.recovery;

import io.zhiheng.identity.application.recovery.ObjectToRecovery;
import io.zhiheng.identity.application.recovery.ObjectToRecovery.Objector;
import io.zhiheng.identity.application.recovery.view.RecoveryQueries;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 提出异议: by the link that went to the old mobile, or by somebody who works under the account. */
@Controller
class RecoveryObjectionPages {

    private static final String PAGE = "identity/recovery-objection";

    private final RecoveryQueries queries;
    private final ObjectToRecovery objectToRecovery;
    private final Words words;

    RecoveryObjectionPages(RecoveryQueries queries, ObjectToRecovery objectToRecovery, Words words) {
        this.queries = queries;
        this.objectToRecovery = objectToRecovery;
        this.words = words;
    }

    @GetMapping("/account-recovery/objection/{link}")
    String show(@PathVariable String link, Model model) {
        model.addAttribute("progress", queries.behind(link).orElseThrow(() -> new NotFound("recovery", "-")));
        model.addAttribute("action", "/account-recovery/objection/" + link);
        return PAGE;
    }

    @PostMapping("/account-recovery/objection/{link}")
    String object(@PathVariable String link, String objection, Model model, HttpServletResponse response) {
        refused(Objector.with(link), objection, model, response);
        return show(link, model);
    }

    @GetMapping("/account/recovery")
    String show(Actor actor, Model model) {
        model.addAttribute("progress", queries.upon(actor).orElse(null));
        model.addAttribute("action", "/account/recovery");
        return PAGE;
    }

    @PostMapping("/account/recovery")
    String object(Actor actor, String objection, Model model, HttpServletResponse response) {
        var seen = queries.upon(actor).orElse(null);
        if (seen != null && !refused(Objector.signedIn(actor), objection, model, response)) {
            model.addAttribute("objected", seen.number());
        }
        return show(actor, model);
    }

    /** Whether it was; the reason is then shown with what was typed. */
    private boolean refused(Objector objector, String objection, Model model, HttpServletResponse response) {
        try {
            objectToRecovery.execute(objector, objection);
            return false;
        } catch (RuleBroken broken) {
            model.addAttribute("refusal", words.of(broken.messageKey(), broken.args()));
            model.addAttribute("objection", objection);
            response.setStatus(broken.kind().status());
            return true;
        }
    }
}

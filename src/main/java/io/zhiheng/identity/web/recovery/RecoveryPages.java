package io.zhiheng.identity.web.recovery;

import io.zhiheng.identity.application.recovery.ExamineRecovery;
import io.zhiheng.identity.application.recovery.RefuseRecovery;
import io.zhiheng.identity.application.recovery.ReleaseRecovery;
import io.zhiheng.identity.application.recovery.view.OpenRecoveryPaper;
import io.zhiheng.identity.application.recovery.view.RecoveryQueries;
import io.zhiheng.identity.application.recovery.view.RecoveryQueries.Which;
import io.zhiheng.platform.storage.FileAnswer;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 找回账户申请: examined by one platform administrator, released by another. */
@Controller
@RequestMapping("/staff/recoveries")
class RecoveryPages {

    private final RecoveryQueries queries;
    private final ExamineRecovery examine;
    private final ReleaseRecovery release;
    private final RefuseRecovery refuse;
    private final OpenRecoveryPaper openPaper;
    private final Words words;

    RecoveryPages(
            RecoveryQueries queries,
            ExamineRecovery examine,
            ReleaseRecovery release,
            RefuseRecovery refuse,
            OpenRecoveryPaper openPaper,
            Words words) {
        this.queries = queries;
        this.examine = examine;
        this.release = release;
        this.refuse = refuse;
        this.openPaper = openPaper;
        this.words = words;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "OPEN") Which state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            Model model) {
        model.addAttribute("state", state);
        model.addAttribute("states", Which.values());
        model.addAttribute("q", q);
        model.addAttribute("size", size);
        model.addAttribute("recoveries", queries.page(actor, state, q, page, size));
        return "identity/recoveries";
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("recovery", queries.find(actor, id));
        return "identity/recovery";
    }

    @GetMapping("/{id}/papers/{paper}")
    ResponseEntity<Resource> paper(Actor actor, @PathVariable UUID id, @PathVariable UUID paper) {
        var opened = openPaper.execute(actor, id, paper);
        return FileAnswer.of(opened.details(), true, opened.content());
    }

    @PostMapping("/{id}/examination")
    String examine(
            Actor actor,
            @PathVariable UUID id,
            String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return through(
                () -> examine.execute(actor, id, reason), "examination", actor, id, reason, model, response, redirect);
    }

    @PostMapping("/{id}/release")
    String release(
            Actor actor,
            @PathVariable UUID id,
            String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return through(
                () -> release.execute(actor, id, reason), "release", actor, id, reason, model, response, redirect);
    }

    @PostMapping("/{id}/refusal")
    String refuse(
            Actor actor,
            @PathVariable UUID id,
            String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return through(
                () -> refuse.execute(actor, id, reason), "refusal", actor, id, reason, model, response, redirect);
    }

    private String through(
            Runnable act,
            String name,
            Actor actor,
            UUID id,
            String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            act.run();
            redirect.addFlashAttribute("toast", words.of("identity.recoveries.done." + name));
            return "redirect:/staff/recoveries/" + id;
        } catch (RuleBroken broken) {
            model.addAttribute("refused", name);
            model.addAttribute("reason", reason);
            model.addAttribute("refusal", words.of(broken.messageKey(), broken.args()));
            response.setStatus(broken.kind().status());
            return show(actor, id, model);
        }
    }
}

package io.zhiheng.evidence.web;

import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.evidence.application.EvidenceQueries;
import io.zhiheng.evidence.application.RemoveEvidence;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The evidence library (证据库) as a page. */
@Controller
@RequestMapping("/evidence")
class LibraryController {

    private static final int ROWS = 20;
    private static final ZoneId SHOWN_IN = ZoneId.of("Asia/Shanghai");

    private final EvidenceQueries queries;
    private final RemoveEvidence removeEvidence;
    private final Words words;
    private final Clock clock;

    LibraryController(EvidenceQueries queries, RemoveEvidence removeEvidence, Words words, Clock clock) {
        this.queries = queries;
        this.removeEvidence = removeEvidence;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String library(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "0") int page,
            Actor actor,
            Model model) {
        model.addAttribute("files", queries.library(actor.enterprise(), search, Math.max(0, page), ROWS));
        model.addAttribute("search", search);
        model.addAttribute("zone", SHOWN_IN);
        model.addAttribute("today", LocalDate.now(clock.withZone(SHOWN_IN)));
        return "evidence/library";
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable EvidenceId id, Actor actor, RedirectAttributes redirect) {
        try {
            removeEvidence.execute(actor, id);
            redirect.addFlashAttribute("toast", words.of("evidence.library.removed"));
        } catch (RuleBroken broken) {
            redirect.addFlashAttribute("refusal", words.of(broken.messageKey(), broken.args()));
        }
        return "redirect:/evidence";
    }
}

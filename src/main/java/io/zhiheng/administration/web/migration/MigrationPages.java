package io.zhiheng.administration.web.migration;

import io.zhiheng.administration.application.migration.CancelMigration;
import io.zhiheng.administration.application.migration.MigrationQueries;
import io.zhiheng.administration.application.migration.MigrationWish;
import io.zhiheng.administration.application.migration.PlanMigration;
import io.zhiheng.administration.application.migration.StartMigration;
import io.zhiheng.administration.domain.migration.MigrationItem;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 迁移: plans by which running processes go over to another version. */
@Controller
@RequestMapping("/staff/migrations")
class MigrationPages {

    private static final String STEP = "step.";

    private final MigrationQueries queries;
    private final PlanMigration plan;
    private final StartMigration start;
    private final CancelMigration cancel;
    private final Words words;

    MigrationPages(
            MigrationQueries queries, PlanMigration plan, StartMigration start, CancelMigration cancel, Words words) {
        this.queries = queries;
        this.plan = plan;
        this.start = start;
        this.cancel = cancel;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size, Model model) {
        model.addAttribute("migrations", queries.page(page, size));
        return "administration/migrations";
    }

    @GetMapping("/new")
    String blank(@RequestParam UUID from, @RequestParam(required = false) UUID to, Model model) {
        model.addAttribute("form", queries.form(from, to));
        model.addAttribute("chosen", List.of());
        return "administration/migration-new";
    }

    /** What is refused is shown where it was planned, with all that was chosen. */
    @PostMapping
    String plan(
            Actor actor,
            @RequestParam UUID from,
            @RequestParam UUID to,
            @RequestParam(required = false) List<String> key,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> all,
            Model model,
            HttpServletResponse response) {
        var keys = key == null ? List.<String>of() : key;
        try {
            return "redirect:/staff/migrations/"
                    + plan.execute(actor, new MigrationWish(from, to, steps(all), keys, reason));
        } catch (RuleBroken refused) {
            response.setStatus(refused.kind().status());
            model.addAttribute("refusal", words.of(refused.messageKey(), refused.args()));
            model.addAttribute("form", queries.form(from, to));
            model.addAttribute("steps", steps(all));
            model.addAttribute("chosen", keys);
            model.addAttribute("reason", reason);
            return "administration/migration-new";
        }
    }

    private static Map<String, String> steps(Map<String, String> all) {
        var steps = new TreeMap<String, String>();
        all.forEach((name, value) -> {
            if (name.startsWith(STEP)) {
                steps.put(name.substring(STEP.length()), value);
            }
        });
        return steps;
    }

    @GetMapping("/{id}")
    String one(
            @PathVariable UUID id,
            @RequestParam(required = false) MigrationItem.State state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Model model) {
        model.addAttribute("view", queries.one(id));
        model.addAttribute("state", state);
        model.addAttribute("states", MigrationItem.State.values());
        model.addAttribute("items", queries.items(id, state, page, size));
        return "administration/migration";
    }

    /** How far it has come, asked again and again while it works. */
    @GetMapping("/{id}/progress")
    String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var view = queries.one(id);
        model.addAttribute("view", view);
        if (!view.migration().state().isAtWork()) {
            response.setHeader("HX-Refresh", "true");
        }
        return "administration/migration-parts :: progress";
    }

    @PostMapping("/{id}/start")
    String start(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        return tried(id, redirect, "administration.migration.started", () -> start.execute(actor, id));
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable UUID id, RedirectAttributes redirect) {
        return tried(id, redirect, "administration.migration.cancelled", () -> cancel.execute(id));
    }

    private String tried(UUID id, RedirectAttributes redirect, String done, Runnable act) {
        try {
            act.run();
            redirect.addFlashAttribute("toast", words.of(done));
        } catch (RuleBroken refused) {
            redirect.addFlashAttribute("toast", words.of(refused.messageKey(), refused.args()));
        }
        return "redirect:/staff/migrations/" + id;
    }
}

package io.zhiheng.administration.web.table;

import io.zhiheng.administration.application.table.effect.AskForEffect;
import io.zhiheng.administration.application.table.effect.CancelEffect;
import io.zhiheng.administration.application.table.effect.EffectQueries;
import io.zhiheng.administration.application.table.effect.names.EffectLine;
import io.zhiheng.administration.application.table.effect.names.ExportEffect;
import io.zhiheng.administration.application.table.effect.names.MoveFilter;
import io.zhiheng.administration.application.table.effect.names.SeeEffectNames;
import io.zhiheng.platform.sheet.Column;
import io.zhiheng.platform.sheet.Workbooks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 影响分析: whom tables would move, as counts, and by name for those who ask. */
@Controller
@RequestMapping("/staff/tables")
class EffectPages {

    private static final String HEADING = "administration.effect.";

    private final EffectQueries queries;
    private final AskForEffect ask;
    private final CancelEffect cancel;
    private final SeeEffectNames names;
    private final ExportEffect export;
    private final Workbooks workbooks;
    private final Words words;

    EffectPages(
            EffectQueries queries,
            AskForEffect ask,
            CancelEffect cancel,
            SeeEffectNames names,
            ExportEffect export,
            Workbooks workbooks,
            Words words) {
        this.queries = queries;
        this.ask = ask;
        this.cancel = cancel;
        this.names = names;
        this.export = export;
        this.workbooks = workbooks;
        this.words = words;
    }

    /** @param names whether enterprises are listed, which is put on record */
    @GetMapping("/effects/{id}")
    String one(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean names,
            @RequestParam(required = false) Integer oldLevel,
            @RequestParam(required = false) Integer newLevel,
            @RequestParam(required = false) String indicator,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Model model) {
        model.addAttribute("view", queries.one(id));
        model.addAttribute("names", names);
        model.addAttribute("oldLevel", oldLevel);
        model.addAttribute("newLevel", newLevel);
        model.addAttribute("indicator", indicator);
        if (names) {
            model.addAttribute(
                    "lines", this.names.execute(id, new MoveFilter(oldLevel, newLevel, indicator), page, size));
        }
        return "administration/table-effect";
    }

    /** How far it has come, asked again and again while it works. */
    @GetMapping("/effects/{id}/progress")
    String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var view = queries.one(id);
        model.addAttribute("view", view);
        if (!view.running()) {
            response.setHeader("HX-Refresh", "true");
        }
        return "administration/effect-parts :: progress";
    }

    @PostMapping("/effects/{id}/cancel")
    String cancel(@PathVariable UUID id, RedirectAttributes redirect) {
        tried(redirect, () -> cancel.execute(id));
        return "redirect:/staff/tables/effects/" + id;
    }

    /** The second person may have it found out before releasing. */
    @PostMapping("/sets/{subject}/releases/{release}/effect")
    String ask(Actor actor, @PathVariable String subject, @PathVariable UUID release, RedirectAttributes redirect) {
        tried(redirect, () -> ask.execute(actor, subject, release));
        return "redirect:/staff/tables/releases/" + release;
    }

    @PostMapping("/effects/{id}/export")
    Object export(
            @PathVariable UUID id,
            @RequestParam(required = false) Integer oldLevel,
            @RequestParam(required = false) Integer newLevel,
            @RequestParam(required = false) String indicator,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        try {
            var lines = export.execute(id, new MoveFilter(oldLevel, newLevel, indicator), reason);
            return workbooks.answer("administration.effect.file", columns(), lines);
        } catch (RuleBroken refused) {
            redirect.addFlashAttribute("toast", words.of(refused.messageKey(), refused.args()));
            return "redirect:/staff/tables/effects/" + id;
        }
    }

    private static List<Column<EffectLine>> columns() {
        return List.of(
                new Column<>(HEADING + "enterprise", EffectLine::enterprise),
                new Column<>(HEADING + "number", EffectLine::number),
                new Column<>(HEADING + "before", EffectLine::before),
                new Column<>(HEADING + "after", EffectLine::after),
                new Column<>(HEADING + "stored", EffectLine::stored),
                new Column<>(HEADING + "before-index", EffectLine::beforeIndex),
                new Column<>(HEADING + "after-index", EffectLine::afterIndex),
                new Column<>(HEADING + "indicators", line -> String.join("；", line.indicators())));
    }

    private void tried(RedirectAttributes redirect, Runnable act) {
        try {
            act.run();
        } catch (RuleBroken refused) {
            redirect.addFlashAttribute("toast", words.of(refused.messageKey(), refused.args()));
        }
    }
}

package io.zhiheng.administration.web.table;

import io.zhiheng.administration.application.GrantRelease;
import io.zhiheng.administration.application.RefuseRelease;
import io.zhiheng.administration.application.table.history.ProposeEarlierTables;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What administrators do with versions of tables, by the pages. */
@Controller
@RequestMapping("/staff/tables")
class TableActs {

    private static final String RELEASES = "/staff/tables/releases/";

    private final GrantRelease grant;
    private final RefuseRelease refuse;
    private final ProposeEarlierTables again;
    private final Words words;

    TableActs(GrantRelease grant, RefuseRelease refuse, ProposeEarlierTables again, Words words) {
        this.grant = grant;
        this.refuse = refuse;
        this.again = again;
        this.words = words;
    }

    @PostMapping("/releases/{id}/release")
    String release(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return tried(
                RELEASES + id,
                redirect,
                "administration.tables.released",
                () -> grant.execute(actor, Kind.TABLES, id, reason));
    }

    @PostMapping("/releases/{id}/refusal")
    String refuse(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return tried(
                RELEASES + id,
                redirect,
                "administration.refused",
                () -> refuse.execute(actor, Kind.TABLES, id, reason));
    }

    @PostMapping("/sets/{subject}/versions/{number}/proposal")
    String again(
            Actor actor,
            @PathVariable String subject,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return tried(
                "/staff/tables/sets/" + subject,
                redirect,
                "administration.proposed",
                () -> again.execute(actor, subject, number, reason));
    }

    private String tried(String place, RedirectAttributes redirect, String done, Runnable act) {
        try {
            act.run();
            redirect.addFlashAttribute("toast", words.of(done));
        } catch (RuleBroken refused) {
            redirect.addFlashAttribute("toast", words.of(refused.messageKey(), refused.args()));
        }
        return "redirect:" + place;
    }
}

package io.zhiheng.administration.web.table;

import io.zhiheng.administration.application.table.RuleTableQueries;
import io.zhiheng.administration.application.table.TableSetLine;
import io.zhiheng.administration.application.table.draft.TableDraftQueries;
import io.zhiheng.administration.application.table.history.TableHistoryQueries;
import io.zhiheng.platform.rules.file.CommaTable.Encoding;
import io.zhiheng.shared.Actor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 规则表: those in force, each of them, their versions and what differs between two. */
@Controller
@RequestMapping("/staff/tables")
class TablePages {

    private static final int PAGE = 20;
    private static final int NEWEST = 100;

    private final RuleTableQueries tables;
    private final TableHistoryQueries history;
    private final TableDraftQueries drafts;

    TablePages(RuleTableQueries tables, TableHistoryQueries history, TableDraftQueries drafts) {
        this.tables = tables;
        this.history = history;
        this.drafts = drafts;
    }

    @GetMapping
    String list(@RequestParam(required = false) String edition, Actor actor, Model model) {
        var sets = tables.sets();
        model.addAttribute(
                "editions",
                sets.stream()
                        .map(TableSetLine::edition)
                        .flatMap(each -> Optional.ofNullable(each).stream())
                        .toList());
        model.addAttribute("edition", edition);
        model.addAttribute("sets", tables.shown(sets, edition));
        model.addAttribute("lines", tables.lines(edition));
        model.addAttribute("pending", history.pending());
        model.addAttribute("drafts", drafts.all(actor));
        return "administration/tables";
    }

    @GetMapping("/{name}")
    String one(
            @PathVariable String name,
            @RequestParam(required = false) String edition,
            @RequestParam(required = false) String version,
            Model model) {
        var table = tables.table(name, edition, version);
        model.addAttribute("table", table);
        model.addAttribute("conditions", table.form().conditionColumns());
        model.addAttribute("inForce", tables.inForce(table.subject()));
        model.addAttribute("versions", history.versions(table.subject(), 0, NEWEST));
        return "administration/table";
    }

    @GetMapping("/{name}/file")
    ResponseEntity<?> file(
            @PathVariable String name,
            @RequestParam(required = false) String edition,
            @RequestParam(required = false) String version,
            @RequestParam TableAnswer.Format format,
            @RequestParam(defaultValue = "UTF_8_BOM") Encoding encoding) {
        return TableAnswer.of(tables.table(name, edition, version), format, encoding);
    }

    @GetMapping("/sets/{subject}")
    String versions(@PathVariable String subject, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("subject", subject);
        model.addAttribute("name", history.title(subject));
        model.addAttribute("versions", history.versions(subject, page, PAGE));
        model.addAttribute("others", history.waitingAndRefused(subject));
        return "administration/table-versions";
    }

    @GetMapping("/sets/{subject}/difference")
    String difference(@PathVariable String subject, @RequestParam String from, @RequestParam String to, Model model) {
        model.addAttribute("subject", subject);
        model.addAttribute("name", history.title(subject));
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("differences", history.difference(subject, from, to));
        return "administration/table-difference";
    }

    @GetMapping("/sets/{subject}/editor")
    String editor(@PathVariable String subject, Model model) {
        model.addAttribute("subject", subject);
        model.addAttribute("name", history.title(subject));
        model.addAttribute("edition", tables.edition(subject));
        return "administration/table-editor";
    }

    @GetMapping("/sets/{subject}/draft/{name}")
    ResponseEntity<?> draft(
            @PathVariable String subject,
            @PathVariable String name,
            @RequestParam(defaultValue = "XLSX") TableAnswer.Format format) {
        return TableAnswer.of(drafts.table(subject, name), format, Encoding.UTF_8_BOM);
    }

    @GetMapping("/releases/{id}")
    String release(@PathVariable UUID id, Model model) {
        model.addAttribute("view", history.release(id));
        return "administration/table-release";
    }
}

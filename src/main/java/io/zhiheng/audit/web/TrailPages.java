package io.zhiheng.audit.web;

import io.zhiheng.audit.ExportTrail;
import io.zhiheng.audit.TrailFilter;
import io.zhiheng.audit.TrailLine;
import io.zhiheng.audit.TrailQueries;
import io.zhiheng.audit.VerifyTrail;
import io.zhiheng.platform.sheet.Column;
import io.zhiheng.platform.sheet.Sheets;
import io.zhiheng.platform.sheet.Workbooks;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.web.HeavyWork;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 审计记录: what people did, for the security auditor. */
@Controller
@RequestMapping("/staff/audit")
class TrailPages {

    private static final String FILE = "audit.export.file";
    private static final List<Column<TrailLine>> COLUMNS = List.of(
            new Column<>("audit.link", TrailLine::link),
            new Column<>("audit.at", TrailLine::at),
            new Column<>("audit.account", TrailLine::account),
            new Column<>("audit.person", TrailLine::person),
            new Column<>("audit.action", TrailLine::what),
            new Column<>("audit.subject", TrailLine::subject),
            new Column<>("audit.facts", TrailPages::facts),
            new Column<>("audit.address", TrailLine::address),
            new Column<>("audit.request", TrailLine::requestId));

    private final TrailQueries queries;
    private final ExportTrail export;
    private final VerifyTrail verify;
    private final Sheets sheets;
    private final Workbooks workbooks;
    private final Words words;

    TrailPages(
            TrailQueries queries,
            ExportTrail export,
            VerifyTrail verify,
            Sheets sheets,
            Workbooks workbooks,
            Words words) {
        this.queries = queries;
        this.export = export;
        this.verify = verify;
        this.sheets = sheets;
        this.workbooks = workbooks;
        this.words = words;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) LocalDate since,
            @RequestParam(required = false) LocalDate until,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Model model) {
        var filter = new TrailFilter(who, action, subject, since, until);
        var lines = queries.page(filter, page, size);
        model.addAttribute("filter", filter);
        model.addAttribute("size", size);
        model.addAttribute("actions", queries.actions());
        model.addAttribute("lines", lines);
        model.addAttribute("exported", ExportTrail.MOST);
        if (lines.getTotalElements() >= TrailQueries.COUNTED) {
            model.addAttribute("count", words.of("audit.count.many", TrailQueries.COUNTED));
        }
        return "audit/trail";
    }

    @GetMapping("/export.csv")
    @HeavyWork
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) LocalDate since,
            @RequestParam(required = false) LocalDate until) {
        return sheets.answer(FILE, COLUMNS, export.execute(new TrailFilter(who, action, subject, since, until)));
    }

    @GetMapping("/export.xlsx")
    @HeavyWork
    ResponseEntity<byte[]> xlsx(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) LocalDate since,
            @RequestParam(required = false) LocalDate until) {
        return workbooks.answer(FILE, COLUMNS, export.execute(new TrailFilter(who, action, subject, since, until)));
    }

    @PostMapping("/verification")
    @HeavyWork
    String verify(RedirectAttributes redirect) {
        var verdict = verify.execute();
        redirect.addFlashAttribute("holds", verdict.holds());
        redirect.addFlashAttribute(
                "verified",
                verdict.holds()
                        ? words.of("audit.verified.holds", verdict.records(), verdict.head())
                        : words.of("audit.verified.broken", verdict.brokenAt(), verdict.records()));
        return "redirect:/staff/audit";
    }

    private static String facts(TrailLine line) {
        return line.facts().stream()
                .map(fact -> fact.before() == null
                        ? fact.label() + " " + fact.text()
                        : fact.label() + " " + fact.before() + " → " + fact.text())
                .collect(Collectors.joining("\n"));
    }
}

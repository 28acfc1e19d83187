package io.zhiheng.certificate.web;

import io.zhiheng.certificate.Certificate;
import io.zhiheng.certificate.application.register.CertificateFilter;
import io.zhiheng.certificate.application.register.CertificateQueries;
import io.zhiheng.certificate.application.register.CertificateQueries.Row;
import io.zhiheng.platform.sheet.Column;
import io.zhiheng.platform.sheet.Sheets;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.web.HeavyWork;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 证书: what the institution has issued. */
@Controller
@RequestMapping("/staff/certificates")
class CertificatePages {

    private final CertificateQueries queries;
    private final Sheets sheets;
    private final Words words;

    CertificatePages(CertificateQueries queries, Sheets sheets, Words words) {
        this.queries = queries;
        this.sheets = sheets;
        this.words = words;
    }

    /** @param q words in number or enterprise */
    record FilterForm(String state, String q, String sort, Integer page, Integer size) {

        CertificateFilter filter() {
            return CertificateFilter.of(state, q, sort, page, size);
        }
    }

    @GetMapping
    @Transactional(readOnly = true)
    String list(FilterForm form, Actor actor, Model model) {
        var filter = form.filter();
        model.addAttribute("filter", filter);
        model.addAttribute("rows", queries.list(actor, filter));
        var counts = queries.counts(actor, filter);
        model.addAttribute("counts", counts);
        model.addAttribute(
                "total", counts.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("states", Certificate.State.values());
        model.addAttribute("sorts", CertificateFilter.Order.values());
        return "review/certificates";
    }

    /** What is filtered, for a spreadsheet. */
    @GetMapping("/export")
    @HeavyWork
    ResponseEntity<byte[]> export(FilterForm form, Actor actor) {
        return sheets.answer(
                "review.certificates.export",
                List.of(
                        new Column<>("review.certificate.number", Row::number),
                        new Column<>("review.certificate.enterprise", Row::enterprise),
                        new Column<>("review.certificate.level", Row::levelName),
                        new Column<>("review.certificates.state", this::state),
                        new Column<>("review.certificate.issued-on", Row::issuedOn),
                        new Column<>("review.certificate.valid-until", Row::validUntil),
                        new Column<>("review.certificate.next-surveillance", Row::nextSurveillance)),
                queries.all(actor, form.filter()));
    }

    private String state(Row row) {
        return words.of("review.certificate.state." + row.state());
    }
}

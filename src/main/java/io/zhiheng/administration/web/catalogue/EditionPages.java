package io.zhiheng.administration.web.catalogue;

import io.zhiheng.administration.application.catalogue.CatalogueComparison.Asked;
import io.zhiheng.administration.application.catalogue.draft.CatalogueDraftQueries;
import io.zhiheng.administration.application.catalogue.edition.EditionQueries;
import io.zhiheng.catalogue.difference.ElementChange.Change;
import io.zhiheng.shared.Actor;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 指标体系: the editions, each of them, what differs between two, and what waits to be released. */
@Controller
@RequestMapping("/staff/catalogue")
class EditionPages {

    private static final int PAGE = 20;
    private static final int REFUSED = 5;

    private final EditionQueries queries;
    private final CatalogueDraftQueries drafts;

    EditionPages(EditionQueries queries, CatalogueDraftQueries drafts) {
        this.queries = queries;
        this.drafts = drafts;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Actor actor, Model model) {
        model.addAttribute("lines", queries.lines(page, PAGE));
        model.addAttribute("drafts", drafts.all(actor));
        model.addAttribute("pending", queries.pending());
        model.addAttribute("refused", queries.refused(REFUSED));
        model.addAttribute("ships", queries.newerShips().orElse(null));
        model.addAttribute("inForce", queries.inForce());
        return "administration/catalogues";
    }

    @GetMapping("/editions/{number}")
    String one(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var edition = queries.edition(number);
        model.addAttribute("edition", edition);
        model.addAttribute("shown", ShownEdition.of(edition, indicator, q, page));
        model.addAttribute("inForce", queries.inForce());
        return "administration/catalogue-edition";
    }

    @GetMapping("/editions/{number}/file")
    ResponseEntity<byte[]> file(@PathVariable String number, @RequestParam CatalogueAnswer.Format format) {
        var edition = queries.edition(number);
        return CatalogueAnswer.of(
                edition.title(), number, format, queries.file(number, format == CatalogueAnswer.Format.XLSX));
    }

    @GetMapping("/difference")
    String difference(
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(required = false) Change change,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("comparison", queries.difference(from, to, new Asked(change, q, page)));
        return "administration/catalogue-difference";
    }

    @GetMapping("/releases/{id}")
    String release(
            @PathVariable UUID id,
            @RequestParam(required = false) Change change,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var view = queries.release(id, new Asked(change, q, page));
        model.addAttribute("view", view);
        model.addAttribute("comparison", view.comparison());
        return "administration/catalogue-release";
    }
}

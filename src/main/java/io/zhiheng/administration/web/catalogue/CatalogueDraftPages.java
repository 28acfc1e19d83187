package io.zhiheng.administration.web.catalogue;

import io.zhiheng.administration.application.catalogue.CatalogueComparison.Asked;
import io.zhiheng.administration.application.catalogue.ModelOfEdition;
import io.zhiheng.administration.application.catalogue.draft.CatalogueDraftQueries;
import io.zhiheng.administration.application.catalogue.draft.ImportCatalogue;
import io.zhiheng.catalogue.difference.ElementChange.Change;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.web.HeavyWork;
import io.zhiheng.shared.web.LargestBody;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A draft of a catalogue with what it would change, and the file that it may come from. */
@Controller
@RequestMapping("/staff/catalogue")
class CatalogueDraftPages {

    private final CatalogueDraftQueries queries;
    private final ImportCatalogue importing;
    private final Words words;

    CatalogueDraftPages(CatalogueDraftQueries queries, ImportCatalogue importing, Words words) {
        this.queries = queries;
        this.importing = importing;
        this.words = words;
    }

    @GetMapping("/import")
    String choose() {
        return "administration/catalogue-import";
    }

    /** What is refused is shown with its reasons on the page where it was chosen. */
    @PostMapping("/import")
    @LargestBody("20MB")
    @HeavyWork
    String take(
            Actor actor, @RequestParam(required = false) MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        try {
            var content = file == null ? new byte[0] : file.getBytes();
            return "redirect:/staff/catalogue/drafts/" + importing.execute(actor, content);
        } catch (RuleBroken refused) {
            response.setStatus(refused.kind().status());
            model.addAttribute("refusal", words.of(refused.messageKey(), refused.args()));
            model.addAttribute("refusals", refused.details().getOrDefault("refusals", List.of()));
            return "administration/catalogue-import";
        }
    }

    @GetMapping("/drafts/{code}")
    String draft(
            @PathVariable String code,
            @RequestParam(required = false) Change change,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Actor actor,
            Model model) {
        var draft = queries.line(actor, code);
        var verdict = queries.verdict(code);
        model.addAttribute("draft", draft);
        model.addAttribute("verdict", verdict);
        model.addAttribute("process", ModelOfEdition.PROCESS);
        model.addAttribute("mine", draft.hand() == null || draft.hand().mine());
        model.addAttribute(
                "comparison", verdict.accepted() ? queries.comparison(code, new Asked(change, q, page)) : null);
        return "administration/catalogue-draft";
    }

    @GetMapping("/drafts/{code}/editor")
    String editor(Actor actor, @PathVariable String code, Model model) {
        model.addAttribute("draft", queries.line(actor, code));
        return "administration/catalogue-editor";
    }

    @GetMapping("/drafts/{code}/file")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String code, @RequestParam CatalogueAnswer.Format format) {
        var draft = queries.line(actor, code);
        return CatalogueAnswer.of(
                draft.title(), draft.version(), format, queries.file(code, format == CatalogueAnswer.Format.XLSX));
    }
}

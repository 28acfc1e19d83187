package io.zhiheng.administration.web.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.administration.application.catalogue.draft.CatalogueText;
import io.zhiheng.administration.application.catalogue.tree.CatalogueTreeQueries;
import io.zhiheng.administration.application.catalogue.tree.EditCatalogue;
import io.zhiheng.administration.application.catalogue.tree.TakeUpCatalogue;
import io.zhiheng.administration.application.catalogue.tree.TreeView;
import io.zhiheng.administration.application.catalogue.tree.TreeView.Branch;
import io.zhiheng.administration.application.catalogue.tree.TreeView.Checked;
import io.zhiheng.administration.application.catalogue.tree.TreeView.Found;
import io.zhiheng.administration.application.catalogue.tree.TreeView.Opened;
import io.zhiheng.administration.application.drafting.HoldDraft;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Draft.Hand;
import io.zhiheng.catalogue.difference.ElementKind;
import io.zhiheng.catalogue.edit.TreeEdit;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.web.IfMatch;
import io.zhiheng.shared.web.LargestBody;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The draft of a catalogue, element by element, in one hand at a time. */
@RestController
@RequestMapping("/api/v1/admin/catalogue-drafts/{code}")
@Tag(name = "administration")
class CatalogueDraftApi {

    private final CatalogueTreeQueries queries;
    private final TakeUpCatalogue takeUp;
    private final HoldDraft hold;
    private final EditCatalogue edit;

    CatalogueDraftApi(CatalogueTreeQueries queries, TakeUpCatalogue takeUp, HoldDraft hold, EditCatalogue edit) {
        this.queries = queries;
        this.takeUp = takeUp;
        this.hold = hold;
        this.edit = edit;
    }

    /** @param edits in the order in which they were made */
    record Edited(List<TreeEdit> edits) {}

    record Saved(int version) {}

    record Branches(List<Branch> items, long total) {}

    record Hits(List<Found> items, long total) {}

    @GetMapping
    TreeView current(Actor actor, @PathVariable String code) {
        return queries.view(actor, code);
    }

    /** Goes on with the draft; in the answer stands who has it in hand. */
    @PostMapping
    TreeView open(Actor actor, @PathVariable String code) {
        takeUp.execute(actor, code);
        return queries.view(actor, code);
    }

    /** A sign of life; 409 {@code draft-held} once a colleague has it. */
    @PostMapping("/hold")
    Hand hold(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "false") boolean takeOver) {
        return hold.execute(actor, Kind.CATALOGUE, CatalogueText.subject(code), takeOver);
    }

    /** All edits or none; 409 {@code stale-version} where the draft went on meanwhile. */
    @PutMapping
    @LargestBody("8MB")
    ResponseEntity<Saved> save(
            Actor actor,
            @PathVariable String code,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody Edited edited) {
        var edits = edited.edits() == null ? List.<TreeEdit>of() : edited.edits();
        int version = edit.execute(actor, code, IfMatch.version(ifMatch), edits);
        return ResponseEntity.ok().eTag(IfMatch.etag(version)).body(new Saved(version));
    }

    /** The clauses of a second-level indicator. */
    @GetMapping("/branches/{id}")
    Branches branch(@PathVariable String code, @PathVariable String id) {
        var items = queries.branch(code, id);
        return new Branches(items, items.size());
    }

    /** One element; {@code whole} with everything that would go with it. */
    @GetMapping("/elements/{kind}/{id}")
    Opened element(
            @PathVariable String code,
            @PathVariable ElementKind kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean whole) {
        return queries.element(code, kind, id, whole);
    }

    /** What a new clause (of a level), second-level indicator or parameter begins with. */
    @GetMapping("/new/{kind}")
    JsonNode fresh(
            @PathVariable String code,
            @PathVariable ElementKind kind,
            @RequestParam(defaultValue = "") String into,
            @RequestParam(defaultValue = "1") int level) {
        return queries.fresh(code, kind, into, level);
    }

    /** The first hundred elements whose number, name or text has these words. */
    @GetMapping("/search")
    Hits search(@PathVariable String code, @RequestParam(defaultValue = "") String q) {
        var items = queries.search(code, q);
        return new Hits(items, items.size());
    }

    @GetMapping("/check")
    Checked check(@PathVariable String code) {
        return queries.check(code);
    }
}

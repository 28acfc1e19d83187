package io.zhiheng.administration.web.table;

import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.administration.application.drafting.DiscardDraft;
import io.zhiheng.administration.application.drafting.HoldDraft;
import io.zhiheng.administration.application.table.Fault;
import io.zhiheng.administration.application.table.difference.TableDifference;
import io.zhiheng.administration.application.table.draft.OpenTables;
import io.zhiheng.administration.application.table.draft.ProposeTables;
import io.zhiheng.administration.application.table.draft.RebaseTables;
import io.zhiheng.administration.application.table.draft.SaveTables;
import io.zhiheng.administration.application.table.draft.TableDraftQueries;
import io.zhiheng.administration.application.table.draft.TableDraftQueries.Preview;
import io.zhiheng.administration.application.table.draft.TablesView;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Draft.Hand;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.web.HeavyWork;
import io.zhiheng.shared.web.IfMatch;
import io.zhiheng.shared.web.LargestBody;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The draft of the tables that belong together: one for the scheme of each edition ({@code scheme-1.2}) and for each
 * general table, in one hand at a time.
 */
@RestController
@RequestMapping("/api/v1/admin/table-drafts/{subject}")
@Tag(name = "administration")
class TableDraftApi {

    private final TableDraftQueries queries;
    private final OpenTables open;
    private final HoldDraft hold;
    private final SaveTables save;
    private final RebaseTables rebase;
    private final ProposeTables propose;
    private final DiscardDraft discard;

    TableDraftApi(
            TableDraftQueries queries,
            OpenTables open,
            HoldDraft hold,
            SaveTables save,
            RebaseTables rebase,
            ProposeTables propose,
            DiscardDraft discard) {
        this.queries = queries;
        this.open = open;
        this.hold = hold;
        this.save = save;
        this.rebase = rebase;
        this.propose = propose;
        this.discard = discard;
    }

    /** @param tables the rows of those that changed, by their names */
    record Edited(Map<String, List<List<String>>> tables) {}

    record Saved(int version) {}

    record Checked(boolean accepted, List<Fault> findings) {}

    record Differing(List<TableDifference> items, long total) {}

    /** @param both titles of the tables that both changed; they stay as they are in the draft */
    record Rebased(List<String> both) {}

    record Proposal(String note) {}

    record Proposed(UUID id) {}

    @GetMapping
    TablesView current(Actor actor, @PathVariable String subject) {
        return queries.current(actor, subject);
    }

    /** Goes on with the draft, or begins one from what is in force. */
    @PostMapping
    TablesView open(Actor actor, @PathVariable String subject) {
        open.execute(actor, subject);
        return queries.current(actor, subject);
    }

    /** A sign of life; 409 {@code draft-held} once a colleague has it. */
    @PostMapping("/hold")
    Hand hold(Actor actor, @PathVariable String subject, @RequestParam(defaultValue = "false") boolean takeOver) {
        return hold.execute(actor, Kind.TABLES, subject, takeOver);
    }

    /** 422 {@code cells-refused} with the findings where a cell holds what is never stored. */
    @PutMapping
    @LargestBody("4MB")
    ResponseEntity<Saved> save(
            Actor actor,
            @PathVariable String subject,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody Edited edited) {
        var tables = edited.tables() == null ? Map.<String, List<List<String>>>of() : edited.tables();
        int version = save.execute(actor, subject, IfMatch.version(ifMatch), tables);
        return ResponseEntity.ok().eTag(IfMatch.etag(version)).body(new Saved(version));
    }

    @GetMapping("/check")
    Checked check(@PathVariable String subject) {
        var faults = queries.faults(subject);
        return new Checked(faults.isEmpty(), faults);
    }

    /** From what is in force to the draft. */
    @GetMapping("/difference")
    Differing difference(@PathVariable String subject) {
        var differences = queries.difference(subject);
        return new Differing(differences, differences.size());
    }

    /** What a file (CSV or xlsx) would make of a table of the draft; nothing is stored. */
    @PostMapping("/preview/{table}")
    @LargestBody("3MB")
    @HeavyWork
    Preview preview(
            @PathVariable String subject, @PathVariable String table, @RequestBody(required = false) byte[] content) {
        return queries.preview(subject, table, content == null ? new byte[0] : content);
    }

    /** Goes out from what is in force by now. */
    @PostMapping("/rebase")
    Rebased rebase(
            Actor actor,
            @PathVariable String subject,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        return new Rebased(rebase.execute(actor, subject, IfMatch.version(ifMatch)));
    }

    /** 422 {@code tables-refused} with the findings, 409 {@code base-not-in-force}, {@code tables-unchanged}. */
    @PostMapping("/proposal")
    Proposed propose(
            Actor actor,
            @PathVariable String subject,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody Proposal proposal) {
        return new Proposed(propose.execute(actor, subject, IfMatch.version(ifMatch), proposal.note()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Actor actor, @PathVariable String subject) {
        discard.execute(actor, Kind.TABLES, subject, null);
    }
}

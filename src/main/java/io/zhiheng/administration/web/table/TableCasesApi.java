package io.zhiheng.administration.web.table;

import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.administration.application.table.cases.CaseBody;
import io.zhiheng.administration.application.table.cases.OwnCase;
import io.zhiheng.administration.application.table.testing.CaseOutcome.Figure;
import io.zhiheng.administration.application.table.testing.CaseQueries;
import io.zhiheng.administration.application.table.testing.CaseQueries.Listed;
import io.zhiheng.administration.application.table.testing.CaseQueries.Run;
import io.zhiheng.administration.application.table.testing.MendCases;
import io.zhiheng.administration.application.table.testing.RemoveCase;
import io.zhiheng.administration.application.table.testing.RestoreCase;
import io.zhiheng.administration.application.table.testing.SampleCase;
import io.zhiheng.administration.application.table.testing.SaveCase;
import io.zhiheng.administration.application.table.testing.SaveCase.Saved;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.web.HeavyWork;
import io.zhiheng.shared.web.IfMatch;
import io.zhiheng.shared.web.LargestBody;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The test cases beside the draft of a rating scheme: those that ship and own ones. They are released with it, and only
 * while all of them come out as expected. What changes them takes {@code If-Match} with the version of the draft.
 */
@RestController
@RequestMapping("/api/v1/admin/table-drafts/{subject}/cases")
@Tag(name = "administration")
class TableCasesApi {

    private final CaseQueries queries;
    private final SaveCase save;
    private final RemoveCase remove;
    private final SampleCase sample;
    private final MendCases mend;
    private final RestoreCase restore;

    TableCasesApi(
            CaseQueries queries,
            SaveCase save,
            RemoveCase remove,
            SampleCase sample,
            MendCases mend,
            RestoreCase restore) {
        this.queries = queries;
        this.save = save;
        this.remove = remove;
        this.sample = sample;
        this.mend = mend;
        this.restore = restore;
    }

    /** @param expected figures by their names, as a trial tells them; what is left out is not compared */
    record CaseForm(String title, CaseBody body, Map<String, String> expected) {}

    record Asked(List<String> ids) {}

    record Tried(List<Figure> figures) {}

    record Sampled(String selfAssessment, String title, String reason) {}

    record Expected(List<String> ids, String reason) {}

    record Changed(int version) {}

    @GetMapping
    Listed all(@PathVariable String subject) {
        return queries.all(subject);
    }

    /** An own one. */
    @GetMapping("/{id}")
    OwnCase one(@PathVariable String subject, @PathVariable String id) {
        return queries.own(subject, id);
    }

    /** Holds these against the draft as it is stored; 422 {@code tables-refused} while it cannot be used. */
    @PostMapping("/run")
    @HeavyWork
    Run run(@PathVariable String subject, @RequestBody Asked asked) {
        return queries.run(subject, asked.ids() == null ? List.of() : asked.ids());
    }

    /** What the draft makes of answers in the words of simulate; nothing is stored. */
    @PostMapping("/trial")
    @HeavyWork
    @LargestBody("64KB")
    Tried trial(@PathVariable String subject, @RequestBody CaseBody body) {
        return new Tried(queries.trial(subject, body));
    }

    @PostMapping
    @LargestBody("64KB")
    ResponseEntity<Saved> add(
            Actor actor,
            @PathVariable String subject,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody CaseForm form) {
        return saved(actor, subject, ifMatch, null, form);
    }

    @PutMapping("/{id}")
    @LargestBody("64KB")
    ResponseEntity<Saved> change(
            Actor actor,
            @PathVariable String subject,
            @PathVariable String id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody CaseForm form) {
        return saved(actor, subject, ifMatch, id, form);
    }

    private ResponseEntity<Saved> saved(Actor actor, String subject, String ifMatch, String id, CaseForm form) {
        var body = Objects.requireNonNullElseGet(form.body(), () -> new CaseBody(null, null, null, null, null));
        var saved = save.execute(actor, subject, IfMatch.version(ifMatch), id, form.title(), body, form.expected());
        return ResponseEntity.ok().eTag(IfMatch.etag(saved.version())).body(saved);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Changed> remove(
            Actor actor,
            @PathVariable String subject,
            @PathVariable String id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        return changed(remove.execute(actor, subject, IfMatch.version(ifMatch), id));
    }

    /** Of a finished self-assessment: conformity, figures and industry, nothing else. Who took them and why is kept. */
    @PostMapping("/samples")
    ResponseEntity<Saved> sample(
            Actor actor,
            @PathVariable String subject,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody Sampled asked) {
        var saved = sample.execute(
                actor, subject, IfMatch.version(ifMatch), asked.selfAssessment(), asked.title(), asked.reason());
        return ResponseEntity.ok().eTag(IfMatch.etag(saved.version())).body(saved);
    }

    /** Expects of these what the draft makes of them, for a reason that the second person reads. */
    @PostMapping("/expectations")
    @HeavyWork
    ResponseEntity<Changed> mend(
            Actor actor,
            @PathVariable String subject,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody Expected expected) {
        return changed(mend.execute(actor, subject, IfMatch.version(ifMatch), expected.ids(), expected.reason()));
    }

    /** Expects of it again what it says itself. */
    @DeleteMapping("/{id}/expectation")
    ResponseEntity<Changed> restore(
            Actor actor,
            @PathVariable String subject,
            @PathVariable String id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        return changed(restore.execute(actor, subject, IfMatch.version(ifMatch), id));
    }

    private static ResponseEntity<Changed> changed(int version) {
        return ResponseEntity.ok().eTag(IfMatch.etag(version)).body(new Changed(version));
    }
}

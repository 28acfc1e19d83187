package io.zhiheng.visit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.web.IfMatch;
import io.zhiheng.shared.web.ShownAs;
import io.zhiheng.visit.application.ChangeNonconformity;
import io.zhiheng.visit.application.JudgeCorrection;
import io.zhiheng.visit.application.NonconformityView;
import io.zhiheng.visit.application.OnSiteQueries;
import io.zhiheng.visit.application.RecordNonconformity;
import io.zhiheng.visit.application.RemoveNonconformity;
import io.zhiheng.visit.application.SaveCorrection;
import io.zhiheng.visit.domain.nonconformity.Correction;
import io.zhiheng.visit.domain.nonconformity.CorrectionVerdict;
import io.zhiheng.visit.domain.nonconformity.NonconformityText;
import io.zhiheng.visit.domain.nonconformity.Severity;
import java.net.URI;
import java.util.List;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was found on site: recorded by the team, corrected by the enterprise, verified by the team. */
@RestController
@RequestMapping("/api/v1/assessment-requests/{id}/nonconformities")
@Tag(name = "assessment-requests")
class NonconformityApi {

    private final OnSiteQueries queries;
    private final RecordNonconformity record;
    private final ChangeNonconformity change;
    private final RemoveNonconformity remove;
    private final SaveCorrection saveCorrection;
    private final JudgeCorrection judge;

    NonconformityApi(
            OnSiteQueries queries,
            RecordNonconformity record,
            ChangeNonconformity change,
            RemoveNonconformity remove,
            SaveCorrection saveCorrection,
            JudgeCorrection judge) {
        this.queries = queries;
        this.record = record;
        this.change = change;
        this.remove = remove;
        this.saveCorrection = saveCorrection;
        this.judge = judge;
    }

    /** @param over as everywhere: the fields in which a colleague's words were decided against, which are kept */
    @ShownAs(NonconformityView.class)
    record TextBody(String clause, Severity severity, String description, String requirement, List<String> over) {

        NonconformityText text() {
            return new NonconformityText(clause, severity, description, requirement);
        }
    }

    @ShownAs(NonconformityView.class)
    record CorrectionBody(String cause, String correction, String action, List<String> over) {

        Correction text() {
            return new Correction(cause, correction, action);
        }
    }

    @ShownAs(NonconformityView.class)
    record VerdictBody(CorrectionVerdict verdict, String reason, List<String> over) {}

    record NonconformityList(List<NonconformityView> items, int total) {}

    @Operation(summary = "The enterprise sees them after the closing meeting")
    @GetMapping
    NonconformityList list(Actor actor, @PathVariable AssessmentRequestId id) {
        var items = queries.list(actor, id);
        return new NonconformityList(items, items.size());
    }

    @Operation(
            summary = "By a member of the team while it is on site; any field may be absent until the closing meeting")
    @PostMapping
    ResponseEntity<NonconformityView> record(
            Actor actor, @PathVariable AssessmentRequestId id, @RequestBody NonconformityText body) {
        var recorded = record.execute(actor, id, body);
        return ResponseEntity.created(
                        URI.create("/api/v1/assessment-requests/" + id + "/nonconformities/" + recorded.id()))
                .eTag(IfMatch.etag(recorded.version()))
                .body(recorded);
    }

    @PutMapping("/{nonconformity}")
    ResponseEntity<NonconformityView> change(
            Actor actor,
            @PathVariable AssessmentRequestId id,
            @PathVariable UUID nonconformity,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody TextBody body) {
        return saved(change.execute(actor, id, nonconformity, IfMatch.version(ifMatch), body.text(), body.over()));
    }

    @DeleteMapping("/{nonconformity}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable AssessmentRequestId id, @PathVariable UUID nonconformity) {
        remove.execute(actor, id, nonconformity);
    }

    @Operation(summary = "By the enterprise while it corrects")
    @PutMapping("/{nonconformity}/correction")
    ResponseEntity<NonconformityView> correct(
            Actor actor,
            @PathVariable AssessmentRequestId id,
            @PathVariable UUID nonconformity,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody CorrectionBody body) {
        return saved(
                saveCorrection.execute(actor, id, nonconformity, IfMatch.version(ifMatch), body.text(), body.over()));
    }

    @Operation(summary = "By a member of the team while corrections are verified; SENT_BACK needs a reason")
    @PutMapping("/{nonconformity}/verdict")
    ResponseEntity<NonconformityView> judge(
            Actor actor,
            @PathVariable AssessmentRequestId id,
            @PathVariable UUID nonconformity,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody VerdictBody body) {
        return saved(judge.execute(
                actor, id, nonconformity, IfMatch.version(ifMatch), body.verdict(), body.reason(), body.over()));
    }

    private static ResponseEntity<NonconformityView> saved(NonconformityView view) {
        return ResponseEntity.ok().eTag(IfMatch.etag(view.version())).body(view);
    }
}

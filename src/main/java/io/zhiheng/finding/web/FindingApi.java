package io.zhiheng.finding.web;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.finding.application.AgreeInBulk;
import io.zhiheng.finding.application.Agreement;
import io.zhiheng.finding.application.FindingView;
import io.zhiheng.finding.application.PerformanceFindingView;
import io.zhiheng.finding.application.ReviewPage;
import io.zhiheng.finding.application.ReviewQueries;
import io.zhiheng.finding.application.SaveFinding;
import io.zhiheng.finding.application.SaveFindingDraft;
import io.zhiheng.finding.application.SavePerformanceFinding;
import io.zhiheng.finding.domain.FindingContent;
import io.zhiheng.finding.domain.PerformanceFindingContent;
import io.zhiheng.finding.domain.Verdict;
import io.zhiheng.rating.Conformity;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.typed.FigureText;
import io.zhiheng.shared.web.IfMatch;
import io.zhiheng.shared.web.ShownAs;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 评估意见: for the institution's people only, each finding with a version of its own. */
@RestController
@RequestMapping("/api/v1/assessment-requests/{id}/findings")
@Tag(name = "assessment-requests")
class FindingApi {

    private final ReviewQueries queries;
    private final SaveFinding saveFinding;
    private final SavePerformanceFinding savePerformance;
    private final SaveFindingDraft saveDraft;
    private final AgreeInBulk agreeInBulk;

    FindingApi(
            ReviewQueries queries,
            SaveFinding saveFinding,
            SavePerformanceFinding savePerformance,
            SaveFindingDraft saveDraft,
            AgreeInBulk agreeInBulk) {
        this.queries = queries;
        this.saveFinding = saveFinding;
        this.savePerformance = savePerformance;
        this.saveDraft = saveDraft;
        this.agreeInBulk = agreeInBulk;
    }

    /**
     * @param conformity what the answer is adjusted to, with ADJUST only; @param draft as If-Match of the draft, which
     *     goes; @param over the fields in which a colleague's words were decided against: they are kept
     */
    @ShownAs(FindingView.class)
    record FindingBody(
            Verdict verdict,
            Conformity conformity,
            String reason,
            @JsonDeserialize(using = SeenRemarkText.class) String draft,
            List<String> over) {}

    /**
     * @param value of a parameter, as text; @param applicable of a performance indicator; @param draft as for clauses
     */
    @ShownAs(PerformanceFindingView.class)
    record PerformanceBody(
            @JsonDeserialize(using = FigureText.class) String value,
            Boolean applicable,
            String reason,
            @JsonDeserialize(using = SeenRemarkText.class) String draft,
            List<String> over) {}

    /** @param keptAt null when nothing was left to keep */
    record Kept(Instant keptAt) {}

    /** @param clauses those chosen, each with the version of its finding that was seen (0 = none) */
    record AgreementBody(List<Agreement.Seen> clauses) {}

    @Operation(
            summary =
                    "All findings of a request, with the caller's own drafts; 404 for the enterprise and after the end")
    @GetMapping
    ReviewQueries.FindingList list(@PathVariable AssessmentRequestId id, Actor actor) {
        return queries.findings(actor, id);
    }

    @Operation(
            summary =
                    "How far the review is, by indicator, with who reviews it: what the workspace asks for now and then")
    @GetMapping("/progress")
    ReviewPage progress(@PathVariable AssessmentRequestId id, Actor actor) {
        return queries.page(actor, id);
    }

    @Operation(
            summary = "If-Match: the version seen (0 = none). 409 stale-version with current, indicator-held, "
                    + "indicator-not-open; 403 not-in-team; 422 finding-invalid; 428")
    @PutMapping("/{clause}")
    ResponseEntity<FindingView> save(
            @PathVariable AssessmentRequestId id,
            @PathVariable String clause,
            Actor actor,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody FindingBody body) {
        var saved = saveFinding.execute(
                actor,
                id,
                clause,
                IfMatch.version(ifMatch),
                new FindingContent(body.verdict(), body.conformity(), body.reason()),
                SeenRemark.of(body.draft()),
                body.over());
        return ResponseEntity.ok().eTag(IfMatch.etag(saved.version())).body(saved);
    }

    @Operation(
            summary =
                    "Subject: a parameter (value, as text) or a performance indicator (applicable); refusals as for clauses")
    @PutMapping("/performance/{subject}")
    ResponseEntity<PerformanceFindingView> savePerformance(
            @PathVariable AssessmentRequestId id,
            @PathVariable String subject,
            Actor actor,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody PerformanceBody body) {
        var saved = savePerformance.execute(
                actor,
                id,
                subject,
                IfMatch.version(ifMatch),
                new PerformanceFindingContent(body.value(), body.applicable(), body.reason()),
                SeenRemark.of(body.draft()),
                body.over());
        return ResponseEntity.ok().eTag(IfMatch.etag(saved.version())).body(saved);
    }

    @Operation(
            summary =
                    "Keeps a half-written remark of the caller, by field: verdict, conformity, reason, remark, value, "
                            + "applicable; an empty one drops it. If-Match: keptAt of the draft seen (0 = none): 409 stale-draft with current and keptAt "
                            + "when the caller has kept another meanwhile; without it the last one stays")
    @PutMapping("/{subject}/draft")
    Kept keep(
            @PathVariable AssessmentRequestId id,
            @PathVariable String subject,
            Actor actor,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody Map<String, String> draft) {
        return new Kept(saveDraft.execute(actor, id, subject, SeenRemark.of(ifMatch), draft));
    }

    @Operation(
            summary =
                    "Agrees to the clauses chosen, whatever was answered to them. Those that changed meanwhile, that "
                            + "a colleague reviews or that have to be looked at by themselves are left out and named in refused")
    @PostMapping("/agreements")
    Agreement agree(@PathVariable AssessmentRequestId id, Actor actor, @RequestBody AgreementBody body) {
        return agreeInBulk.execute(actor, id, body.clauses());
    }
}

package io.zhiheng.request.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.acceptance.WithdrawRequest;
import io.zhiheng.request.application.filing.DeleteDraft;
import io.zhiheng.request.application.filing.DraftRequest;
import io.zhiheng.request.application.filing.FileRequest;
import io.zhiheng.request.application.filing.SubmitRequest;
import io.zhiheng.request.application.list.RequestFilter;
import io.zhiheng.request.application.list.RequestLists;
import io.zhiheng.request.application.list.RequestRow;
import io.zhiheng.request.application.page.RequestQueries;
import io.zhiheng.request.application.page.RequestView;
import io.zhiheng.request.domain.RequestContent;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.web.IfMatch;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Requests for a third-party assessment. The enterprise sees its own, institutions those handed to them. */
@RestController
@RequestMapping("/api/v1/assessment-requests")
@Tag(name = "assessment-requests")
class RequestApi {

    private final RequestQueries queries;
    private final RequestLists lists;
    private final DraftRequest draft;
    private final FileRequest file;
    private final SubmitRequest submit;
    private final DeleteDraft deleteDraft;
    private final WithdrawRequest withdraw;

    RequestApi(
            RequestQueries queries,
            RequestLists lists,
            DraftRequest draft,
            FileRequest file,
            SubmitRequest submit,
            DeleteDraft deleteDraft,
            WithdrawRequest withdraw) {
        this.queries = queries;
        this.lists = lists;
        this.draft = draft;
        this.file = file;
        this.submit = submit;
        this.deleteDraft = deleteDraft;
        this.withdraw = withdraw;
    }

    record Listing(List<RequestRow> items, long total) {}

    record Kept(AssessmentRequestId id, String number, RequestState state) {}

    record WithdrawalBody(String reason) {}

    @Operation(
            summary =
                    "search in number and enterprise; stage DRAFTS, ACCEPTANCE, TEAM, DOCUMENTS, ON_SITE, CONCLUSION, "
                            + "PUBLICITY, CERTIFICATE or ENDED; mine=true of staff those at which the caller works or has worked; sort NEWEST, OLDEST, CHANGED or ENTERPRISE; page from 0, size at most 100")
    @GetMapping
    Listing list(
            Actor actor,
            @RequestParam(required = false) String search,
            @RequestParam(required = false) String stage,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var found = lists.list(actor, RequestFilter.of(search, stage, mine, sort, page, size));
        return new Listing(found.getContent(), found.getTotalElements());
    }

    @Operation(
            summary =
                    "Hands a request in, or with draft: true keeps it for later. The body has the keys of "
                            + "GET …/form; 422 request-invalid names every wrong field, 409 says why the enterprise may not ask now")
    @PostMapping
    ResponseEntity<Kept> file(Actor actor, @RequestBody Map<String, Object> body) {
        requireEnterprise(actor);
        var content = RequestContent.of(body);
        var id = Boolean.TRUE.equals(body.get("draft")) ? draft.execute(actor, content) : file.execute(actor, content);
        return ResponseEntity.created(URI.create("/api/v1/assessment-requests/" + id))
                .body(kept(actor, id));
    }

    @Operation(
            summary = "State, whose turn it is until when (turns), team, timeline newest first; the form and its files "
                    + "while this person may read them")
    @GetMapping("/{id}")
    RequestView one(Actor actor, @PathVariable AssessmentRequestId id) {
        return queries.of(actor, id);
    }

    @Operation(summary = "Deletes a draft; 409 not-a-draft for what was handed in")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Actor actor, @PathVariable AssessmentRequestId id) {
        deleteDraft.execute(actor, id);
    }

    @Operation(
            summary =
                    "Hands a draft in, with the body's content if there is one. With If-Match only if that is still the version: "
                            + "409 stale-request with current otherwise")
    @PostMapping("/{id}/submission")
    ResponseEntity<Kept> submit(
            Actor actor,
            @PathVariable AssessmentRequestId id,
            @RequestHeader(name = "If-Match", required = false) String ifMatch,
            @RequestBody(required = false) Map<String, Object> body) {
        submit.execute(
                actor, id, IfMatch.orAny(ifMatch), body == null || body.isEmpty() ? null : RequestContent.of(body));
        return ResponseEntity.status(HttpStatus.CREATED).body(kept(actor, id));
    }

    @Operation(summary = "Takes a request back, until the assessment on site begins; {reason}. 409 not-withdrawable")
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<Kept> withdraw(Actor actor, @PathVariable AssessmentRequestId id, @RequestBody WithdrawalBody body) {
        withdraw.execute(actor, id, body.reason());
        return ResponseEntity.status(HttpStatus.CREATED).body(kept(actor, id));
    }

    private Kept kept(Actor actor, AssessmentRequestId id) {
        var head = queries.of(actor, id).head();
        return new Kept(head.id(), head.number(), head.state());
    }

    private static void requireEnterprise(Actor actor) {
        if (actor.enterprise() == null) {
            throw new NotFound("assessment-request", actor.account());
        }
    }
}

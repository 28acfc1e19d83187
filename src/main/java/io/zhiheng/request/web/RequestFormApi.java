package io.zhiheng.request.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.platform.storage.FileAnswer;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.filing.RequestFormQueries;
import io.zhiheng.request.application.filing.RequestFormQueries.Filled;
import io.zhiheng.request.application.filing.RewriteRequest;
import io.zhiheng.request.application.page.Attachments;
import io.zhiheng.request.domain.RequestContent;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.web.IfMatch;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The form of a request, what it holds, and the files attached to it. */
@RestController
@RequestMapping("/api/v1/assessment-requests")
@Tag(name = "assessment-requests")
class RequestFormApi {

    private final RequestFormQueries queries;
    private final RewriteRequest rewrite;
    private final Attachments attachments;

    RequestFormApi(RequestFormQueries queries, RewriteRequest rewrite, Attachments attachments) {
        this.queries = queries;
        this.rewrite = rewrite;
        this.attachments = attachments;
    }

    @Operation(summary = "The Camunda Form of a request")
    @GetMapping(path = "/form", produces = MediaType.APPLICATION_JSON_VALUE)
    String form(Actor actor) {
        return queries.source();
    }

    @Operation(summary = "What a new request begins with, and what may be chosen")
    @GetMapping("/new")
    Map<String, Object> fresh(Actor actor) {
        return queries.fresh(actor).data();
    }

    @Operation(summary = "What a request's form holds, and what may be chosen; ETag is the version")
    @GetMapping("/{id}/form")
    ResponseEntity<Map<String, Object>> filled(Actor actor, @PathVariable AssessmentRequestId id) {
        return answer(queries.of(actor, id));
    }

    @Operation(
            summary =
                    "Saves a draft, or a request that was returned, as typed; judged when handed in. With If-Match only "
                            + "if that is still the version: 409 stale-request with current otherwise. 409 request-not-editable")
    @PutMapping("/{id}")
    ResponseEntity<Map<String, Object>> save(
            Actor actor,
            @PathVariable AssessmentRequestId id,
            @RequestHeader(name = "If-Match", required = false) String ifMatch,
            @RequestBody Map<String, Object> body) {
        var expected = IfMatch.orAny(ifMatch);
        if (ShownRequest.is(body, queries.names())) {
            var held = queries.of(actor, id);
            rewrite.execute(
                    actor,
                    id,
                    expected == null ? held.version() : expected,
                    ShownRequest.over(held.data(), body, queries.names()));
        } else {
            rewrite.execute(actor, id, expected, RequestContent.of(body));
        }
        return answer(queries.of(actor, id));
    }

    @Operation(summary = "A file that the request carries, for whoever may read it")
    @GetMapping("/{id}/attachments/{file}")
    ResponseEntity<Resource> attachment(Actor actor, @PathVariable AssessmentRequestId id, @PathVariable String file) {
        var document = attachments.find(actor, id, file);
        return FileAnswer.of(document.details(), true, () -> attachments.open(document));
    }

    private static ResponseEntity<Map<String, Object>> answer(Filled filled) {
        return ResponseEntity.ok().eTag(IfMatch.etag(filled.version())).body(filled.data());
    }
}

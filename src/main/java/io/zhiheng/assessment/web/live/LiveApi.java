package io.zhiheng.assessment.web.live;

import io.swagger.v3.oas.annotations.Operation;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.live.ChangeQueries;
import io.zhiheng.assessment.application.live.Changes;
import io.zhiheng.assessment.application.live.MarkPresence;
import io.zhiheng.identity.standing.SignIns;
import io.zhiheng.identity.standing.UnattendedPaths;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.web.LargestBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What people who fill in together see of each other. No content: whoever shows something asks for it. */
@RestController
@RequestMapping("/api/v1/self-assessments/{id}")
class LiveApi {

    private final ChangeQueries changes;
    private final MarkPresence markPresence;
    private final Streams streams;
    private final SignIns signIns;

    LiveApi(ChangeQueries changes, MarkPresence markPresence, Streams streams, SignIns signIns) {
        this.changes = changes;
        this.markPresence = markPresence;
        this.streams = streams;
        this.signIns = signIns;
    }

    @Bean
    static UnattendedPaths askedByPagesThemselves() {
        return new UnattendedPaths(List.of(
                "/api/v1/self-assessments/{id}/events",
                "/api/v1/self-assessments/{id}/changes",
                "/api/v1/self-assessments/{id}/presence"));
    }

    /**
     * @param clause a clause or a performance indicator; null for nowhere
     * @param page tells pages of one person apart, at most 40 characters; may be absent
     */
    record PresenceBody(String clause, String page) {}

    @Operation(
            summary = "Server-sent events: 'changed' {kind, id, version, savedBy} when somebody has saved, "
                    + "'presence' {people: [{name, clause, indicator, part}]} when somebody comes, moves or goes")
    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(
            Actor actor, @PathVariable SelfAssessmentId id, HttpServletRequest request, HttpServletResponse response) {
        changes.requireReach(actor, id);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Accel-Buffering", "no");
        return streams.open(actor, id, signIns.of(request));
    }

    @Operation(summary = "The same for who has to ask: what has changed since the 'until' of the last answer")
    @GetMapping("/changes")
    Changes changes(Actor actor, @PathVariable SelfAssessmentId id, @RequestParam(required = false) Instant since) {
        return changes.since(actor, id, since);
    }

    @Operation(summary = "Says where one is; it holds for eleven seconds. clause null: nowhere")
    @PutMapping("/presence")
    @LargestBody("1KB")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void presence(
            Actor actor,
            @PathVariable SelfAssessmentId id,
            @RequestBody PresenceBody body,
            HttpServletRequest request) {
        markPresence.execute(actor, id, PageName.of(signIns.of(request), body.page()), body.clause());
    }
}

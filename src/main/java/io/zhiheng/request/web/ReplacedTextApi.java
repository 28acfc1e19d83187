package io.zhiheng.request.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.replaced.NoteReplacedText;
import io.zhiheng.request.application.replaced.ReplacedTextQueries;
import io.zhiheng.request.application.replaced.ReplacedTextView;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What colleagues decided against, until its writer has taken note of it. */
@RestController
@RequestMapping("/api/v1/assessment-requests/{id}/replaced")
@Tag(name = "assessment-requests")
class ReplacedTextApi {

    private final ReplacedTextQueries queries;
    private final NoteReplacedText noteReplaced;

    ReplacedTextApi(ReplacedTextQueries queries, NoteReplacedText noteReplaced) {
        this.queries = queries;
        this.noteReplaced = noteReplaced;
    }

    record ReplacedTextList(List<ReplacedTextView> items, int total) {}

    @Operation(summary = "The caller's own words in findings, nonconformities, corrections and verdicts")
    @GetMapping
    ReplacedTextList replaced(Actor actor, @PathVariable AssessmentRequestId id) {
        var items = queries.of(actor, id);
        return new ReplacedTextList(items, items.size());
    }

    @PostMapping("/{text}/note")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void note(Actor actor, @PathVariable AssessmentRequestId id, @PathVariable UUID text) {
        noteReplaced.execute(actor, id, text);
    }
}

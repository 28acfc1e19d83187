package io.zhiheng.assessment.web;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.replaced.NoteReplaced;
import io.zhiheng.assessment.application.replaced.ReplacedStateQueries;
import io.zhiheng.assessment.application.replaced.ReplacedStateView;
import io.zhiheng.shared.Actor;
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
@RequestMapping("/api/v1/self-assessments/{id}/replaced")
class ReplacedStateApi {

    private final ReplacedStateQueries queries;
    private final NoteReplaced noteReplaced;

    ReplacedStateApi(ReplacedStateQueries queries, NoteReplaced noteReplaced) {
        this.queries = queries;
        this.noteReplaced = noteReplaced;
    }

    @GetMapping
    Listing<ReplacedStateView> replaced(Actor actor, @PathVariable SelfAssessmentId id) {
        return Listing.of(queries.of(actor, id));
    }

    @PostMapping("/{state}/note")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void note(Actor actor, @PathVariable SelfAssessmentId id, @PathVariable UUID state) {
        noteReplaced.execute(actor, id, state);
    }
}

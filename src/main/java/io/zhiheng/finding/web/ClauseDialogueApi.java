package io.zhiheng.finding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.finding.application.ClauseDialogues;
import io.zhiheng.finding.application.ContinueDialogue;
import io.zhiheng.finding.application.DialogueView;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 沟通记录 of one clause, for both sides. */
@RestController
@Tag(name = "assessment-requests")
class ClauseDialogueApi {

    private static final String PATH = "/api/v1/assessment-requests/{id}/clauses/{clause}/dialogue";

    private final ClauseDialogues dialogues;
    private final ContinueDialogue continueDialogue;

    ClauseDialogueApi(ClauseDialogues dialogues, ContinueDialogue continueDialogue) {
        this.dialogues = dialogues;
        this.continueDialogue = continueDialogue;
    }

    /** @param text at most 2000 code points */
    record Message(String text) {}

    @GetMapping(PATH)
    DialogueView list(@PathVariable AssessmentRequestId id, @PathVariable String clause, Actor actor) {
        return dialogues.of(actor, id, clause);
    }

    @Operation(summary = "Bound to the answer as it stands now. 409 dialogue-closed; 422 text-empty, text-too-long")
    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.CREATED)
    DialogueView write(
            @PathVariable AssessmentRequestId id,
            @PathVariable String clause,
            Actor actor,
            @RequestBody Message words) {
        continueDialogue.execute(actor, id, clause, words.text());
        return dialogues.of(actor, id, clause);
    }

    @Operation(summary = "The same by self-assessment, for the enterprise; request is null where none is open")
    @GetMapping("/api/v1/assessment-requests/dialogues/{selfAssessment}/{clause}")
    DialogueView ofSelfAssessment(@PathVariable UUID selfAssessment, @PathVariable String clause, Actor actor) {
        return dialogues.of(actor, new SelfAssessmentId(selfAssessment), clause);
    }
}

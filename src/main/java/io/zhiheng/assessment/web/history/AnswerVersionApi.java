package io.zhiheng.assessment.web.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.answering.AnswerView;
import io.zhiheng.assessment.application.answering.SaveAnswer;
import io.zhiheng.assessment.application.history.AnswerHistory;
import io.zhiheng.assessment.application.history.AnswerVersion;
import io.zhiheng.assessment.application.history.PastFile;
import io.zhiheng.assessment.application.history.Versions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.web.IfMatch;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every state of an answer that was ever saved. */
@RestController
@RequestMapping("/api/v1/self-assessments/{id}/answers/{clause}/versions")
class AnswerVersionApi {

    private final AnswerHistory history;
    private final SaveAnswer saveAnswer;

    AnswerVersionApi(AnswerHistory history, SaveAnswer saveAnswer) {
        this.history = history;
        this.saveAnswer = saveAnswer;
    }

    /** The answer as it stands now. @param removed files that were removed since and are not part of it any more */
    record Restored(@JsonUnwrapped AnswerView answer, List<PastFile> removed) {}

    @Operation(summary = "The newest 200 first, the present one included; before=<version> lists those before it")
    @GetMapping
    Versions<AnswerVersion> versions(
            Actor actor,
            @PathVariable SelfAssessmentId id,
            @PathVariable String clause,
            @RequestParam(required = false) Integer before) {
        return history.versions(actor, id, clause, before);
    }

    @Operation(summary = "Makes an earlier state the newest, as a save by the caller; files removed since are named")
    @PostMapping("/{version}/restoration")
    ResponseEntity<Restored> restore(
            Actor actor,
            @PathVariable SelfAssessmentId id,
            @PathVariable String clause,
            @PathVariable int version,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        var seen = IfMatch.version(ifMatch);
        var restoration = history.restoration(actor, id, clause, version);
        var earlier = restoration.version();
        var saved = saveAnswer.execute(actor, id, clause, seen, earlier.restorable(), restoration.over());
        return ResponseEntity.ok().eTag(IfMatch.etag(saved.version())).body(new Restored(saved, earlier.removed()));
    }
}

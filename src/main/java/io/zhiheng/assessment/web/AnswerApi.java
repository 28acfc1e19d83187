package io.zhiheng.assessment.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.answering.AnswerView;
import io.zhiheng.assessment.application.answering.ConfirmCarriedOver;
import io.zhiheng.assessment.application.answering.SaveAnswer;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.assessment.domain.answer.AnswerContent;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.web.IfMatch;
import io.zhiheng.shared.web.ShownAs;
import java.util.List;
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

/** The answers of a self-assessment, each with a version of its own. */
@RestController
@RequestMapping("/api/v1/self-assessments/{id}")
class AnswerApi {

    private final SelfAssessmentQueries queries;
    private final SaveAnswer saveAnswer;
    private final ConfirmCarriedOver confirmCarriedOver;

    AnswerApi(SelfAssessmentQueries queries, SaveAnswer saveAnswer, ConfirmCarriedOver confirmCarriedOver) {
        this.queries = queries;
        this.saveAnswer = saveAnswer;
        this.confirmCarriedOver = confirmCarriedOver;
    }

    /** @param over the fields in which the writer decided against what stands there, which is kept then */
    @ShownAs(AnswerView.class)
    record AnswerBody(
            Conformity conformity,
            String statement,
            @JsonSetter(contentNulls = Nulls.FAIL) List<EvidenceId> evidence,
            @JsonSetter(contentNulls = Nulls.FAIL) List<String> over) {}

    /** One of both: the indicator whose answers are confirmed. */
    record ConfirmationBody(String firstLevel, String secondLevel) {

        String indicator() {
            return secondLevel == null ? firstLevel : secondLevel;
        }
    }

    record Confirmed(int confirmed) {}

    @GetMapping("/answers")
    Listing<AnswerView> answers(Actor actor, @PathVariable SelfAssessmentId id) {
        return Listing.of(queries.answers(actor, id));
    }

    @GetMapping("/answers/{clause}")
    ResponseEntity<AnswerView> answer(Actor actor, @PathVariable SelfAssessmentId id, @PathVariable String clause) {
        var answer = queries.answer(actor, id, clause);
        return ResponseEntity.ok().eTag(IfMatch.etag(answer.version())).body(answer);
    }

    @PutMapping("/answers/{clause}")
    ResponseEntity<AnswerView> save(
            Actor actor,
            @PathVariable SelfAssessmentId id,
            @PathVariable String clause,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody AnswerBody body) {
        var saved = saveAnswer.execute(
                actor,
                id,
                clause,
                IfMatch.version(ifMatch),
                new AnswerContent(body.conformity(), body.statement(), body.evidence()),
                body.over());
        return ResponseEntity.ok().eTag(IfMatch.etag(saved.version())).body(saved);
    }

    /** Confirms in bulk what was carried over. */
    @PostMapping("/confirmations")
    Confirmed confirm(Actor actor, @PathVariable SelfAssessmentId id, @RequestBody ConfirmationBody body) {
        return new Confirmed(confirmCarriedOver.execute(actor, id, body.indicator()));
    }
}

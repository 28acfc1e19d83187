package io.zhiheng.assessment.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.check.ExplanationQueries;
import io.zhiheng.assessment.application.check.ExplanationView;
import io.zhiheng.assessment.application.check.SaveExplanation;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.web.IfMatch;
import io.zhiheng.shared.web.ShownAs;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is said to the points of {@code check} that ask for words, each with a version of its own. The point is a
 * parameter: its id may name a file, and file names hold signs that no path may.
 */
@RestController
@RequestMapping("/api/v1/self-assessments/{id}/explanations")
class ExplanationApi {

    private final ExplanationQueries queries;
    private final SaveExplanation saveExplanation;

    ExplanationApi(ExplanationQueries queries, SaveExplanation saveExplanation) {
        this.queries = queries;
        this.saveExplanation = saveExplanation;
    }

    /** @param over {@code explanation} where the writer decided against what stands there, which is kept then */
    @ShownAs(ExplanationView.class)
    record ExplanationBody(
            String text,
            @JsonSetter(contentNulls = Nulls.FAIL) List<String> over) {}

    @GetMapping
    Listing<ExplanationView> explanations(Actor actor, @PathVariable SelfAssessmentId id) {
        return Listing.of(queries.of(actor, id));
    }

    @PutMapping
    ResponseEntity<ExplanationView> save(
            Actor actor,
            @PathVariable SelfAssessmentId id,
            @RequestParam String point,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody ExplanationBody body) {
        var saved = saveExplanation.execute(actor, id, point, IfMatch.version(ifMatch), body.text(), body.over());
        return ResponseEntity.ok().eTag(IfMatch.etag(saved.version())).body(saved);
    }
}

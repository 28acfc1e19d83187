package io.zhiheng.assessment.web;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.answering.PerformancePut;
import io.zhiheng.assessment.application.answering.PerformanceView;
import io.zhiheng.assessment.application.answering.SavePerformance;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.web.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The performance indicators of a self-assessment: basis, figures, words. */
@RestController
@RequestMapping("/api/v1/self-assessments/{id}/performance")
class PerformanceApi {

    private final SelfAssessmentQueries queries;
    private final SavePerformance savePerformance;

    PerformanceApi(SelfAssessmentQueries queries, SavePerformance savePerformance) {
        this.queries = queries;
        this.savePerformance = savePerformance;
    }

    @GetMapping
    Listing<PerformanceView> performance(Actor actor, @PathVariable SelfAssessmentId id) {
        return Listing.of(queries.performance(actor, id));
    }

    @GetMapping("/{indicator}")
    ResponseEntity<PerformanceView> one(
            Actor actor, @PathVariable SelfAssessmentId id, @PathVariable String indicator) {
        var found = queries.performance(actor, id, indicator);
        return ResponseEntity.ok().eTag(IfMatch.etag(found.version())).body(found);
    }

    @PutMapping("/{indicator}")
    ResponseEntity<PerformanceView> save(
            Actor actor,
            @PathVariable SelfAssessmentId id,
            @PathVariable String indicator,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody PerformancePut body) {
        var saved = savePerformance.execute(actor, id, indicator, IfMatch.version(ifMatch), body);
        return ResponseEntity.ok().eTag(IfMatch.etag(saved.version())).body(saved);
    }
}

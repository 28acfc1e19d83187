package io.zhiheng.assessment.web.rectification;

import io.swagger.v3.oas.annotations.Operation;
import io.zhiheng.assessment.Rectification;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.rectification.RectificationQueries;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How far the open round of 资料整改 is. */
@RestController
class RectificationApi {

    private final RectificationQueries queries;

    RectificationApi(RectificationQueries queries) {
        this.queries = queries;
    }

    @Operation(summary = "How far the open round of rectification is; 404 while none is open")
    @GetMapping("/api/v1/self-assessments/{id}/rectification")
    Rectification progress(@PathVariable SelfAssessmentId id, Actor actor) {
        return queries.progress(actor, id).orElseThrow(() -> new NotFound("rectification", id));
    }
}

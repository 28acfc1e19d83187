package io.zhiheng.conclusion.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.conclusion.application.Comparison;
import io.zhiheng.conclusion.application.ComparisonQueries;
import io.zhiheng.conclusion.application.FileAppeal;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a request comes to. Levels are 0 to 5, indexes strings with their full decimals. */
@RestController
@RequestMapping("/api/v1/assessment-requests/{id}")
@Tag(name = "assessment-requests")
class ConclusionApi {

    private final ComparisonQueries reports;
    private final FileAppeal fileAppeal;

    ConclusionApi(ComparisonQueries reports, FileAppeal fileAppeal) {
        this.reports = reports;
        this.fileAppeal = fileAppeal;
    }

    record ReasonBody(String reason) {}

    @Operation(
            summary =
                    "The assessed level as the findings stand, beside the self-assessed one. For the institution's people "
                            + "while the request is under review; what is not judged yet counts as the enterprise answered it")
    @GetMapping("/assessed-rating")
    ComparisonQueries.Preview preview(@PathVariable AssessmentRequestId id, Actor actor) {
        return reports.preview(actor, id);
    }

    @Operation(summary = "Self-assessed and assessed side by side, as the report says; 404 before it is handed in")
    @GetMapping("/comparison")
    Comparison comparison(@PathVariable AssessmentRequestId id, Actor actor) {
        return reports.report(actor, id).comparison();
    }

    @Operation(
            summary = "Appeals against a refusal, within its time and once. 409 appeal-too-late, appealed-before, "
                    + "nothing-to-appeal; 422 at reason")
    @PostMapping("/appeal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void appeal(@PathVariable AssessmentRequestId id, @RequestBody ReasonBody body, Actor actor) {
        fileAppeal.execute(actor, id, body.reason());
    }
}

package io.zhiheng.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.report.application.ReportQueries;
import io.zhiheng.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The report of a self-assessment as a file. */
@RestController
class ReportApi {

    private final ReportQueries queries;
    private final PaperAnswer papers;

    ReportApi(ReportQueries queries, PaperAnswer papers) {
        this.queries = queries;
        this.papers = papers;
    }

    /**
     * 409 {@code report-not-ready} with Retry-After in seconds while it is made, {@code report-failed} when that
     * failed.
     */
    @Operation(
            summary = "PDF report of a submitted self-assessment",
            description =
                    "200 application/pdf with its SHA-256 as ETag; inline=true shows it in the browser. 404 unless "
                            + "submitted by the caller's enterprise. 409 report-not-ready (Retry-After in seconds) or report-failed.")
    @GetMapping("/api/v1/self-assessments/{id}/report.pdf")
    ResponseEntity<Resource> report(
            @PathVariable SelfAssessmentId id,
            @RequestParam(defaultValue = "false") boolean inline,
            Actor actor,
            HttpServletResponse response) {
        return papers.answer(() -> queries.file(id, actor.enterprise()), "report.file-name", inline, response);
    }
}

package io.zhiheng.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.zhiheng.report.application.PaperQueries;
import io.zhiheng.report.application.ReportQueries;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The papers of a request for a third-party assessment, for the enterprise and the institution's people at work on it.
 */
@RestController
@RequestMapping("/api/v1/assessment-requests/{id}")
class PaperApi {

    private final PaperQueries queries;
    private final ReportQueries selfReports;
    private final PaperAnswer papers;

    PaperApi(PaperQueries queries, ReportQueries selfReports, PaperAnswer papers) {
        this.queries = queries;
        this.selfReports = selfReports;
        this.papers = papers;
    }

    @Operation(
            summary = "PDF report of the self-assessment that the request carries, as it was handed in",
            description = "As report.pdf; 404 also for the institution once the request is no longer under review.")
    @GetMapping("/self-report.pdf")
    ResponseEntity<Resource> selfReport(
            @PathVariable AssessmentRequestId id,
            @RequestParam(defaultValue = "false") boolean inline,
            Actor actor,
            HttpServletResponse response) {
        return papers.answer(() -> selfReports.file(actor, id), "report.file-name", inline, response);
    }

    @Operation(
            summary = "PDF of the assessment report, of the newest round",
            description =
                    "200 application/pdf with its SHA-256 as ETag; inline=true shows it in the browser. 404 for strangers. "
                            + "409 report-not-ready (Retry-After in seconds) or report-failed.")
    @GetMapping("/report.pdf")
    ResponseEntity<Resource> report(
            @PathVariable AssessmentRequestId id,
            @RequestParam(defaultValue = "false") boolean inline,
            Actor actor,
            HttpServletResponse response) {
        return papers.answer(() -> queries.report(actor, id), "report.assessed.file-name", inline, response);
    }

    @Operation(
            summary = "PDF of the certificate",
            description =
                    "As report.pdf; 409 certificate-not-ready (Retry-After in seconds) or certificate-failed. The paper does "
                            + "not tell whether the certificate is still in force: /verify does.")
    @GetMapping("/certificate.pdf")
    ResponseEntity<Resource> certificate(
            @PathVariable AssessmentRequestId id,
            @RequestParam(defaultValue = "false") boolean inline,
            Actor actor,
            HttpServletResponse response) {
        return papers.answer(() -> queries.certificate(actor, id), "report.certificate.file-name", inline, response);
    }
}

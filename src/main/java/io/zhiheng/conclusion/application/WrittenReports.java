package io.zhiheng.conclusion.application;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.conclusion.AssessedReport;
import io.zhiheng.conclusion.AssessedReport.ClauseFinding;
import io.zhiheng.conclusion.AssessedReport.ParameterFinding;
import io.zhiheng.conclusion.AssessedReports;
import io.zhiheng.conclusion.domain.AssessmentReport;
import io.zhiheng.institution.Institutions;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a handed-in report together with everything it reports about. */
@Component
@Transactional(readOnly = true)
class WrittenReports implements AssessedReports {

    private final AssessmentRequests requests;
    private final Conclusions conclusions;
    private final SubmittedSelfAssessments submitted;
    private final Institutions institutions;
    private final ReportedCourse course;
    private final CertifiedWords words;
    private final Processes processes;

    WrittenReports(
            AssessmentRequests requests,
            Conclusions conclusions,
            SubmittedSelfAssessments submitted,
            Institutions institutions,
            ReportedCourse course,
            CertifiedWords words,
            Processes processes) {
        this.requests = requests;
        this.conclusions = conclusions;
        this.submitted = submitted;
        this.institutions = institutions;
        this.course = course;
        this.words = words;
        this.processes = processes;
    }

    @Override
    public AssessedReport find(AssessmentRequestId id) {
        var request = requests.findById(id.value()).orElseThrow(() -> new NotFound("assessment-request", id));
        var report = conclusions.latestReport(id);
        var self = submitted.find(request.selfAssessment());
        return new AssessedReport(
                id,
                request.number(),
                report.round(),
                request.submittedAt(),
                subject(request, self),
                body(request),
                words.scope(request),
                request.content().siteAddresses().orElse(null),
                report.appliedLevel(),
                basis(request, report, self),
                report.self(),
                report.assessed(),
                report.levelToCertify(),
                new AssessedReport.Conclusion(
                        report.words().summary(),
                        report.words().strengths(),
                        report.words().improvements(),
                        report.writtenBy(),
                        report.writtenAt()),
                report.clauses().stream()
                        .map(each -> new ClauseFinding(
                                each.clause(),
                                each.self(),
                                each.rectified(),
                                each.assessed(),
                                each.remark(),
                                each.reviewedBy()))
                        .toList(),
                report.parameters().stream()
                        .map(each -> new ParameterFinding(
                                each.parameter(), each.declared(), each.verified(), each.reason(), each.verifiedBy()))
                        .toList(),
                course.team(request),
                course.onSite(request),
                course.rounds(request),
                course.nonconformities(request));
    }

    @Override
    public Standing standing(AssessmentRequestId id) {
        return switch (requests.findById(id.value())
                .orElseThrow(() -> new NotFound("assessment-request", id))
                .state()) {
            case REPORTING, ENTERPRISE_CONFIRM, DECISION -> Standing.UNDECIDED;
            case PUBLICITY, CERTIFIED, SURVEILLANCE, SUSPENDED, REVOKED, EXPIRED -> Standing.APPROVED;
            case NOT_PASSED -> Standing.NOT_PASSED;
            case APPEALED -> Standing.APPEALED;
            case DRAFT,
                    SUBMITTED,
                    RETURNED,
                    ACCEPTED,
                    TEAM_PROPOSED,
                    DOC_REVIEW,
                    DOC_RECTIFY,
                    ONSITE_PLANNED,
                    ONSITE,
                    RECTIFY,
                    REJECTED,
                    WITHDRAWN,
                    CLOSED -> Standing.ENDED;
        };
    }

    private static AssessedReport.Subject subject(AssessmentRequest request, SubmittedSelfAssessment self) {
        var profile = self.profile();
        return new AssessedReport.Subject(
                request.enterprise(),
                request.enterpriseName(),
                profile.creditCode(),
                profile.address(),
                profile.industry());
    }

    private AssessedReport.Body body(AssessmentRequest request) {
        var institution = institutions.find(request.institution()).orElseThrow();
        return new AssessedReport.Body(institution.name(), institution.code(), institution.address());
    }

    private AssessedReport.Basis basis(
            AssessmentRequest request, AssessmentReport report, SubmittedSelfAssessment self) {
        return new AssessedReport.Basis(
                request.selfAssessment(),
                self.submittedAt(),
                report.revision(),
                report.edition(),
                report.scheme(),
                processes.version(request.id().toString()),
                self.statisticalYear());
    }
}

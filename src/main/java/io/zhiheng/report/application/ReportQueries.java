package io.zhiheng.report.application;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.report.domain.Report;
import io.zhiheng.report.domain.Reports;
import io.zhiheng.report.domain.failure.ReportFailures;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestReaders;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports for those who may read them. */
@Component
@Transactional(readOnly = true)
public class ReportQueries {

    private final Reports reports;
    private final ReportFailures failures;
    private final SubmittedSelfAssessments selfAssessments;
    private final RequestReaders readers;

    ReportQueries(
            Reports reports,
            ReportFailures failures,
            SubmittedSelfAssessments selfAssessments,
            RequestReaders readers) {
        this.reports = reports;
        this.failures = failures;
        this.selfAssessments = selfAssessments;
        this.readers = readers;
    }

    /**
     * The report of the newest revision.
     *
     * @throws NotFound if the enterprise has no such self-assessment or it is not submitted
     * @throws RuleBroken conflict {@code report-not-ready} while it is made, {@code report-failed} when that failed
     */
    public PaperFile file(SelfAssessmentId id, EnterpriseId enterprise) {
        if (enterprise == null) {
            throw new NotFound("self-assessment", id);
        }
        return reports.findFirstBySelfAssessmentAndEnterpriseOrderByRevisionDesc(id.value(), enterprise.value())
                .map(ReportQueries::view)
                .orElseThrow(() -> {
                    selfAssessments.find(id, enterprise);
                    return whyNot(id);
                });
    }

    /**
     * The report of the self-assessment as it was handed in with a request, whatever was rectified since.
     *
     * @throws NotFound for strangers, and for the institution once the request is no longer under review
     * @throws RuleBroken as {@link #file(SelfAssessmentId, EnterpriseId)}
     */
    public PaperFile file(Actor actor, AssessmentRequestId request) {
        var id = readers.selfAssessment(actor, request);
        return reports.findBySelfAssessmentAndRevision(
                        id.value(), selfAssessments.find(id).revision())
                .map(ReportQueries::view)
                .orElseThrow(() -> whyNot(id));
    }

    private RuleBroken whyNot(SelfAssessmentId id) {
        return failures.existsById(id.value())
                ? RuleBroken.conflict("report.rule.report-failed")
                : RuleBroken.conflict("report.rule.report-not-ready");
    }

    private static PaperFile view(Report report) {
        return new PaperFile(report.number(), report.file());
    }
}

package io.zhiheng.report.application;

import io.zhiheng.report.domain.AssessmentPaper;
import io.zhiheng.report.domain.AssessmentPapers;
import io.zhiheng.report.domain.CertificatePaper;
import io.zhiheng.report.domain.CertificatePapers;
import io.zhiheng.report.domain.failure.PaperFailure;
import io.zhiheng.report.domain.failure.PaperFailures;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestReaders;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Assessment reports and certificates for those who may read them: 404 for strangers. */
@Component
@Transactional(readOnly = true)
public class PaperQueries {

    private final RequestReaders readers;
    private final AssessmentPapers reports;
    private final CertificatePapers certificates;
    private final PaperFailures failures;

    PaperQueries(
            RequestReaders readers, AssessmentPapers reports, CertificatePapers certificates, PaperFailures failures) {
        this.readers = readers;
        this.reports = reports;
        this.certificates = certificates;
        this.failures = failures;
    }

    /**
     * The report of the newest round.
     *
     * @throws RuleBroken conflict {@code report-not-ready} or {@code report-failed}
     */
    public PaperFile report(Actor actor, AssessmentRequestId id) {
        readers.require(actor, id);
        return reports.findFirstByRequestOrderByRoundDesc(id.value())
                .map(PaperQueries::view)
                .orElseThrow(() -> RuleBroken.conflict(
                        failed(id, PaperFailure.Paper.REPORT)
                                ? "report.rule.report-failed"
                                : "report.assessed.rule.report-not-ready"));
    }

    /** @throws RuleBroken conflict {@code certificate-not-ready} or {@code certificate-failed} */
    public PaperFile certificate(Actor actor, AssessmentRequestId id) {
        readers.require(actor, id);
        return certificates
                .findFirstByRequestOrderByCreatedAtDesc(id.value())
                .map(PaperQueries::view)
                .orElseThrow(() -> RuleBroken.conflict(
                        failed(id, PaperFailure.Paper.CERTIFICATE)
                                ? "report.rule.certificate-failed"
                                : "report.rule.certificate-not-ready"));
    }

    private boolean failed(AssessmentRequestId id, PaperFailure.Paper paper) {
        return failures.existsById(PaperFailure.Key.of(id, paper));
    }

    private static PaperFile view(AssessmentPaper paper) {
        return new PaperFile(paper.number(), paper.file());
    }

    private static PaperFile view(CertificatePaper paper) {
        return new PaperFile(paper.number(), paper.file());
    }
}

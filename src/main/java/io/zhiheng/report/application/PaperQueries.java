package io.zhiheng.report.application;

import io.zhiheng.identity.Actor;
import io.zhiheng.platform.storage.FileStore;
import io.zhiheng.report.application.ReportQueries.ReportFile;
import io.zhiheng.report.domain.AssessmentPaper;
import io.zhiheng.report.domain.AssessmentPapers;
import io.zhiheng.report.domain.CertificatePaper;
import io.zhiheng.report.domain.CertificatePapers;
import io.zhiheng.report.domain.PaperFailure;
import io.zhiheng.report.domain.PaperFailures;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.RequestReaders;
import io.zhiheng.shared.RuleBroken;
import java.io.InputStream;
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
    private final FileStore files;

    PaperQueries(RequestReaders readers, AssessmentPapers reports, CertificatePapers certificates, PaperFailures failures,
                 FileStore files) {
        this.readers = readers;
        this.reports = reports;
        this.certificates = certificates;
        this.failures = failures;
        this.files = files;
    }

    /**
     * The report of the newest round.
     *
     * @throws RuleBroken conflict {@code report-not-ready} or {@code report-failed}
     */
    public ReportFile report(Actor actor, AssessmentRequestId id) {
        readers.require(actor, id);
        return reports.findFirstByRequestOrderByRoundDesc(id.value()).map(PaperQueries::view)
                .orElseThrow(() -> RuleBroken.conflict(failed(id, PaperFailure.Paper.REPORT)
                        ? "report.rule.report-failed" : "report.assessed.rule.report-not-ready"));
    }

    /** @throws RuleBroken conflict {@code certificate-not-ready} or {@code certificate-failed} */
    public ReportFile certificate(Actor actor, AssessmentRequestId id) {
        readers.require(actor, id);
        return certificates.findFirstByRequestOrderByCreatedAtDesc(id.value()).map(PaperQueries::view)
                .orElseThrow(() -> RuleBroken.conflict(failed(id, PaperFailure.Paper.CERTIFICATE)
                        ? "report.rule.certificate-failed" : "report.rule.certificate-not-ready"));
    }

    /** The caller closes the stream. */
    public InputStream open(ReportFile file) {
        return files.open(file.storageKey());
    }

    private boolean failed(AssessmentRequestId id, PaperFailure.Paper paper) {
        return failures.existsById(PaperFailure.Key.of(id, paper));
    }

    private static ReportFile view(AssessmentPaper paper) {
        return new ReportFile(paper.number(), paper.fileName(), paper.sha256(), paper.size(), paper.storageKey());
    }

    private static ReportFile view(CertificatePaper paper) {
        return new ReportFile(paper.number(), paper.fileName(), paper.sha256(), paper.size(), paper.storageKey());
    }
}

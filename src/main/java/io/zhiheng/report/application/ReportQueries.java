package io.zhiheng.report.application;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.identity.EnterpriseId;
import io.zhiheng.platform.storage.FileStore;
import io.zhiheng.report.domain.Report;
import io.zhiheng.report.domain.ReportFailures;
import io.zhiheng.report.domain.Reports;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports for those who may read them. */
@Component
@Transactional(readOnly = true)
public class ReportQueries {

    private final Reports reports;
    private final ReportFailures failures;
    private final SubmittedSelfAssessments selfAssessments;
    private final FileStore files;

    ReportQueries(Reports reports, ReportFailures failures, SubmittedSelfAssessments selfAssessments, FileStore files) {
        this.reports = reports;
        this.failures = failures;
        this.selfAssessments = selfAssessments;
        this.files = files;
    }

    /** @param storageKey for {@link #open} */
    public record ReportFile(String number, String fileName, String sha256, long size, String storageKey) {}

    /**
     * The report of the newest revision.
     *
     * @throws NotFound   if the enterprise has no such self-assessment or it is not submitted
     * @throws RuleBroken conflict {@code report-not-ready} while it is made, {@code report-failed} when that failed
     */
    public ReportFile file(SelfAssessmentId id, EnterpriseId enterprise) {
        if (enterprise == null) {
            throw new NotFound("self-assessment", id);
        }
        return reports.findFirstBySelfAssessmentAndEnterpriseOrderByRevisionDesc(id.value(), enterprise.value())
                .map(ReportQueries::view).orElseThrow(() -> whyNot(id, enterprise));
    }

    /** The caller closes the stream. */
    public InputStream open(ReportFile file) {
        return files.open(file.storageKey());
    }

    private RuntimeException whyNot(SelfAssessmentId id, EnterpriseId enterprise) {
        selfAssessments.find(id, enterprise);
        return failures.existsById(id.value()) ? RuleBroken.conflict("report.rule.report-failed")
                : RuleBroken.conflict("report.rule.report-not-ready");
    }

    private static ReportFile view(Report report) {
        return new ReportFile(report.number(), report.fileName(), report.sha256(), report.size(), report.storageKey());
    }
}

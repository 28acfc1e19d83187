package io.zhiheng.report.application.verification;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.certificate.Certificate;
import io.zhiheng.certificate.Certificates;
import io.zhiheng.conclusion.AssessedReports;
import io.zhiheng.report.application.verification.VerifiedPaper.Kind;
import io.zhiheng.report.domain.AssessmentPaper;
import io.zhiheng.report.domain.AssessmentPapers;
import io.zhiheng.report.domain.CertificatePapers;
import io.zhiheng.report.domain.Report;
import io.zhiheng.report.domain.Reports;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.typed.TypedText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** Says what a report or certificate says, to anybody who has its number and check code. */
@UseCase
public class VerifyPaper {

    private final Reports reports;
    private final AssessmentPapers assessmentPapers;
    private final AssessedReports assessedReports;
    private final CertificatePapers certificatePapers;
    private final Certificates certificates;
    private final SubmittedSelfAssessments selfAssessments;

    VerifyPaper(
            Reports reports,
            AssessmentPapers assessmentPapers,
            AssessedReports assessedReports,
            CertificatePapers certificatePapers,
            Certificates certificates,
            SubmittedSelfAssessments selfAssessments) {
        this.reports = reports;
        this.assessmentPapers = assessmentPapers;
        this.assessedReports = assessedReports;
        this.certificatePapers = certificatePapers;
        this.certificates = certificates;
        this.selfAssessments = selfAssessments;
    }

    /** Empty alike for an unknown number and a wrong check code, so that numbers cannot be told apart. */
    @Transactional(readOnly = true)
    public Optional<VerifiedPaper> execute(String number, String checkCode) {
        var name = normalised(number);
        var code = normalised(checkCode);
        return reports.findByNumber(name)
                .filter(report -> same(report.checkCode(), code))
                .map(this::selfAssessment)
                .or(() -> assessmentPapers
                        .findByNumber(name)
                        .filter(paper -> same(paper.checkCode(), code))
                        .map(this::assessment))
                .or(() -> certificates
                        .find(name)
                        .filter(certificate -> same(certificate.checkCode(), code))
                        .map(this::certificate));
    }

    private VerifiedPaper selfAssessment(Report report) {
        var submitted = selfAssessments.find(new SelfAssessmentId(report.selfAssessment()));
        var overall = submitted.rating().overall();
        return new VerifiedPaper(
                Kind.SELF_ASSESSMENT,
                report.number(),
                submitted.profile().name(),
                null,
                null,
                overall.level(),
                overall.name(),
                overall.score(),
                submitted.submittedAt(),
                report.createdAt(),
                null,
                null,
                null,
                null,
                null,
                null,
                submitted.edition(),
                submitted.scheme(),
                report.pages(),
                report.file().sha256());
    }

    private VerifiedPaper assessment(AssessmentPaper paper) {
        var latest = assessmentPapers
                .findFirstByRequestOrderByRoundDesc(paper.request().value())
                .orElse(paper);
        return new VerifiedPaper(
                Kind.ASSESSMENT,
                paper.number(),
                paper.enterpriseName(),
                null,
                paper.institutionName(),
                paper.level(),
                paper.levelName(),
                paper.score(),
                paper.writtenAt(),
                paper.createdAt(),
                null,
                null,
                null,
                null,
                assessedReports.standing(paper.request()),
                latest.round() > paper.round() ? latest.round() : null,
                paper.edition(),
                paper.scheme(),
                paper.pages(),
                paper.file().sha256());
    }

    private VerifiedPaper certificate(Certificate certificate) {
        return new VerifiedPaper(
                Kind.CERTIFICATE,
                certificate.number(),
                certificate.enterpriseName(),
                certificate.creditCode(),
                certificate.institutionName(),
                certificate.level(),
                certificate.levelName(),
                null,
                null,
                null,
                certificate.issuedOn(),
                certificate.validUntil(),
                certificate.scope(),
                certificate.state(),
                null,
                null,
                null,
                null,
                null,
                certificatePapers
                        .findByNumber(certificate.number())
                        .map(paper -> paper.file().sha256())
                        .orElse(null));
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String normalised(String typed) {
        return TypedText.halfWidth(typed).toUpperCase(Locale.ROOT);
    }
}

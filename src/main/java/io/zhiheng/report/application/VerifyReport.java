package io.zhiheng.report.application;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.report.domain.Report;
import io.zhiheng.report.domain.Reports;
import io.zhiheng.shared.UseCase;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** Tells a stranger who holds a report's number and check code what the report says. */
@UseCase
public class VerifyReport {

    private final Reports reports;
    private final SubmittedSelfAssessments selfAssessments;

    VerifyReport(Reports reports, SubmittedSelfAssessments selfAssessments) {
        this.reports = reports;
        this.selfAssessments = selfAssessments;
    }

    /** @param sha256 of the PDF, 64 lower-case hexadecimal digits */
    public record VerifiedReport(String number, String enterprise, int level, String levelName, String score,
                                 Instant submittedAt, Instant issuedAt, String edition, String scheme, int pages,
                                 String sha256) {}

    /** Empty alike for an unknown number and a wrong check code, so that numbers cannot be told apart. */
    @Transactional(readOnly = true)
    public Optional<VerifiedReport> execute(String number, String checkCode) {
        return reports.findByNumber(normalised(number))
                .filter(report -> MessageDigest.isEqual(report.checkCode().getBytes(), normalised(checkCode).getBytes()))
                .map(this::verified);
    }

    private VerifiedReport verified(Report report) {
        var submitted = selfAssessments.find(new SelfAssessmentId(report.selfAssessment()));
        var overall = submitted.rating().overall();
        return new VerifiedReport(report.number(), submitted.profile().name(), overall.level(), overall.name(),
                overall.score(), submitted.submittedAt(), report.createdAt(), submitted.edition(), submitted.scheme(),
                report.pages(), report.sha256());
    }

    private static String normalised(String typed) {
        return typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
    }
}

package io.zhiheng.report.application;

import io.zhiheng.assessment.ReportProgress;
import io.zhiheng.assessment.ResultSummaries;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.ownstep.OwnRecordQueries;
import io.zhiheng.rating.QualityLoss;
import io.zhiheng.rating.Ratings;
import io.zhiheng.rating.WayQuestion;
import io.zhiheng.report.content.Composition;
import io.zhiheng.report.content.Times;
import io.zhiheng.report.domain.Report;
import io.zhiheng.report.domain.ReportNumber;
import io.zhiheng.report.domain.Reports;
import io.zhiheng.report.domain.failure.ReportFailures;
import io.zhiheng.shared.CheckCode;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Makes the report of a submitted self-assessment and keeps it. The same revision asked for again keeps the report it
 * has. The file is written before the transaction commits: a file without a row harms nobody, a row without a file
 * would.
 */
@UseCase
public class IssueReport {

    private final SubmittedSelfAssessments selfAssessments;
    private final ResultSummaries summaries;
    private final ReportProgress progress;
    private final Editions editions;
    private final Profiles profiles;
    private final Ratings ratings;
    private final ReportPrinter printer;
    private final PaperFiles files;
    private final Reports reports;
    private final ReportFailures failures;
    private final ApplicationEventPublisher events;
    private final VerificationAddresses addresses;
    private final OwnRecordQueries ownRecords;
    private final Clock clock;

    IssueReport(
            SubmittedSelfAssessments selfAssessments,
            ResultSummaries summaries,
            ReportProgress progress,
            Editions editions,
            Profiles profiles,
            Ratings ratings,
            ReportPrinter printer,
            PaperFiles files,
            Reports reports,
            ReportFailures failures,
            ApplicationEventPublisher events,
            VerificationAddresses addresses,
            OwnRecordQueries ownRecords,
            Clock clock) {
        this.selfAssessments = selfAssessments;
        this.summaries = summaries;
        this.progress = progress;
        this.editions = editions;
        this.profiles = profiles;
        this.ratings = ratings;
        this.printer = printer;
        this.files = files;
        this.reports = reports;
        this.failures = failures;
        this.events = events;
        this.addresses = addresses;
        this.ownRecords = ownRecords;
        this.clock = clock;
    }

    public void execute(SelfAssessmentId id) {
        var assessment = selfAssessments.find(id);
        var report = reports.findBySelfAssessmentAndRevision(id.value(), assessment.revision())
                .orElseGet(() -> make(assessment));
        failures.deleteById(id.value());
        progress.issued(id, report.number());
    }

    private Report make(SubmittedSelfAssessment assessment) {
        var now = clock.instant();
        var number = ReportNumber.ofSelfAssessment(LocalDate.ofInstant(now, Times.CHINA), reports.nextCount());
        var checkCode = CheckCode.next();
        var edition = editions.byNumber(assessment.edition());
        var lossRate = ratings.qualityLoss(assessment.edition(), assessment.scheme(), assessment.parameters())
                .map(QualityLoss::rate)
                .orElse(null);
        var sheet = new Composition(assessment, edition, ratings.shown(assessment.edition(), assessment.scheme()))
                .compose(
                        addresses.seal(number.value(), checkCode.value()),
                        now,
                        profiles.sheet(assessment.profile()),
                        summaries.of(assessment),
                        lossRate,
                        ratings.way(
                                assessment.edition(),
                                assessment.scheme(),
                                assessment.rated(),
                                false,
                                WayQuestion.toNextLevel()),
                        ownRecords.printed(assessment.id().toString()));
        var printed = printer.print(sheet);
        var file = files.keep(
                printed, assessment.profile().name(), LocalDate.ofInstant(assessment.submittedAt(), Times.CHINA));
        var report = reports.save(new Report(assessment, number, checkCode, file, printed.pages(), now));
        events.publishEvent(report.issued());
        return report;
    }
}

package io.zhiheng.report.application;

import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.conclusion.AssessedReport;
import io.zhiheng.conclusion.AssessedReports;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.ownstep.OwnRecordQueries;
import io.zhiheng.rating.Ratings;
import io.zhiheng.report.content.AssessedComposition;
import io.zhiheng.report.content.Times;
import io.zhiheng.report.domain.AssessmentPaper;
import io.zhiheng.report.domain.AssessmentPapers;
import io.zhiheng.report.domain.ReportNumber;
import io.zhiheng.report.domain.Reports;
import io.zhiheng.report.domain.failure.PaperFailure;
import io.zhiheng.report.domain.failure.PaperFailures;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.CheckCode;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Prints the assessment report that the lead has handed in, and keeps it. A round that was printed keeps what it has.
 */
@UseCase
public class PrintAssessmentReport {

    private final AssessedReports assessedReports;
    private final SubmittedSelfAssessments selfAssessments;
    private final Profiles profiles;
    private final Editions editions;
    private final Ratings ratings;
    private final ReportPrinter printer;
    private final PaperFiles files;
    private final Reports reports;
    private final AssessmentPapers papers;
    private final PaperFailures failures;
    private final VerificationAddresses addresses;
    private final ApplicationEventPublisher events;
    private final OwnRecordQueries ownRecords;
    private final Clock clock;

    PrintAssessmentReport(
            AssessedReports assessedReports,
            SubmittedSelfAssessments selfAssessments,
            Profiles profiles,
            Editions editions,
            Ratings ratings,
            ReportPrinter printer,
            PaperFiles files,
            Reports reports,
            AssessmentPapers papers,
            PaperFailures failures,
            VerificationAddresses addresses,
            ApplicationEventPublisher events,
            OwnRecordQueries ownRecords,
            Clock clock) {
        this.assessedReports = assessedReports;
        this.selfAssessments = selfAssessments;
        this.profiles = profiles;
        this.editions = editions;
        this.ratings = ratings;
        this.printer = printer;
        this.files = files;
        this.reports = reports;
        this.papers = papers;
        this.failures = failures;
        this.addresses = addresses;
        this.events = events;
        this.ownRecords = ownRecords;
        this.clock = clock;
    }

    public void execute(AssessmentRequestId id) {
        var report = assessedReports.find(id);
        if (!papers.existsByRequestAndRound(id.value(), report.round())) {
            events.publishEvent(papers.save(print(id, report, clock.instant())).printed());
        }
        failures.deleteById(PaperFailure.Key.of(id, PaperFailure.Paper.REPORT));
    }

    private AssessmentPaper print(AssessmentRequestId id, AssessedReport report, Instant now) {
        var today = LocalDate.ofInstant(now, Times.CHINA);
        var number = ReportNumber.ofAssessment(today, reports.nextCount());
        var checkCode = CheckCode.next();
        var sheet = new AssessedComposition(
                        report,
                        editions.byNumber(report.basis().edition()),
                        ratings.shown(report.basis().edition(), report.basis().scheme()))
                .compose(
                        addresses.seal(number.value(), checkCode.value()),
                        now,
                        profiles.sheet(selfAssessments
                                .find(report.basis().selfAssessment())
                                .profile()),
                        ownRecords.printed(id.toString()));
        var printed = printer.print(sheet);
        var file = files.keep(printed, report.enterprise().name(), today);
        return new AssessmentPaper(report, number, checkCode, file, printed.pages(), now);
    }
}

package io.zhiheng.report.application;

import io.zhiheng.catalogue.Editions;
import io.zhiheng.certificate.Certificate;
import io.zhiheng.certificate.Certificates;
import io.zhiheng.conclusion.AssessedReports;
import io.zhiheng.report.content.CertificateComposition;
import io.zhiheng.report.domain.CertificatePaper;
import io.zhiheng.report.domain.CertificatePapers;
import io.zhiheng.report.domain.failure.PaperFailure;
import io.zhiheng.report.domain.failure.PaperFailures;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Prints the certificate that was issued, and keeps it. One that was printed keeps what it has. */
@UseCase
public class PrintCertificate {

    private final Certificates certificates;
    private final AssessedReports assessedReports;
    private final Editions editions;
    private final ReportPrinter printer;
    private final PaperFiles files;
    private final CertificatePapers papers;
    private final PaperFailures failures;
    private final VerificationAddresses addresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrintCertificate(
            Certificates certificates,
            AssessedReports assessedReports,
            Editions editions,
            ReportPrinter printer,
            PaperFiles files,
            CertificatePapers papers,
            PaperFailures failures,
            VerificationAddresses addresses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.certificates = certificates;
        this.assessedReports = assessedReports;
        this.editions = editions;
        this.printer = printer;
        this.files = files;
        this.papers = papers;
        this.failures = failures;
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    public void execute(AssessmentRequestId id) {
        var certificate = certificates.ofRequest(id).orElseThrow(() -> new NotFound("certificate", id));
        if (papers.findByNumber(certificate.number()).isEmpty()) {
            events.publishEvent(papers.save(print(certificate)).printed());
        }
        failures.deleteById(PaperFailure.Key.of(id, PaperFailure.Paper.CERTIFICATE));
    }

    private CertificatePaper print(Certificate certificate) {
        var seal = addresses.seal(certificate.number(), certificate.checkCode());
        var basis = assessedReports.find(certificate.request()).basis();
        var composition = new CertificateComposition(certificate, editions.byNumber(basis.edition()), basis.scheme());
        var printed = printer.print(composition.compose(seal));
        var file = files.keep(printed, certificate.enterpriseName(), certificate.issuedOn());
        return new CertificatePaper(certificate, file, clock.instant());
    }
}

package io.zhiheng.certificate.application;

import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.certificate.Certificate.State;
import io.zhiheng.certificate.domain.CertificateChange.Cause;
import io.zhiheng.certificate.domain.CertificateChanges;
import io.zhiheng.certificate.domain.CertificateSerials;
import io.zhiheng.certificate.domain.IssuedCertificate;
import io.zhiheng.certificate.domain.IssuedCertificate.Issuer;
import io.zhiheng.certificate.domain.IssuedCertificate.Term;
import io.zhiheng.certificate.domain.IssuedCertificates;
import io.zhiheng.conclusion.application.CertifiedWords;
import io.zhiheng.conclusion.domain.AssessmentReports;
import io.zhiheng.conclusion.domain.publicity.Publicities;
import io.zhiheng.conclusion.domain.publicity.Publicity;
import io.zhiheng.institution.Institutions;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Clock;
import java.time.Year;

/**
 * Ends the publicity and issues the certificate, at the lower of the level applied for and the one assessed. An older
 * certificate of the same enterprise stays as it is until its own end: each says what was found when it was issued.
 */
@UseCase
public class IssueCertificate {

    private final RequestAccess access;
    private final AssessmentReports reports;
    private final CertifiedWords words;
    private final Publicities publicities;
    private final SubmittedSelfAssessments submitted;
    private final Institutions institutions;
    private final CertificateSerials serials;
    private final CertificateTerms terms;
    private final IssuedCertificates certificates;
    private final CertificateChanges changes;
    private final Timeline timeline;
    private final Clock clock;

    IssueCertificate(
            RequestAccess access,
            AssessmentReports reports,
            CertifiedWords words,
            Publicities publicities,
            SubmittedSelfAssessments submitted,
            Institutions institutions,
            CertificateSerials serials,
            CertificateTerms terms,
            IssuedCertificates certificates,
            CertificateChanges changes,
            Timeline timeline,
            Clock clock) {
        this.access = access;
        this.reports = reports;
        this.words = words;
        this.publicities = publicities;
        this.submitted = submitted;
        this.institutions = institutions;
        this.serials = serials;
        this.terms = terms;
        this.certificates = certificates;
        this.changes = changes;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @return from when to when it is in force */
    public Term execute(AssessmentRequestId id) {
        var request = access.forUpdate(id);
        publicities
                .findFirstByRequestOrderByRoundDesc(id.value())
                .ifPresent(publicity -> publicity.end(Publicity.Outcome.CLEAR));
        var issuer = issuer(request);
        var now = clock.instant();
        var term = terms.from(now);
        var year = Year.from(BeijingTime.of(now));
        var certificate = IssuedCertificate.issue(
                request, content(request), issuer, year, serials.next(issuer.institution(), year), term);
        var issued = certificate.become(State.VALID, Cause.ISSUED, Attribution.SYSTEM, null, now);
        certificates.save(certificate);
        changes.save(issued);
        timeline.record(request, StepAction.CERTIFICATE_ISSUED, Attribution.SYSTEM, null);
        return term;
    }

    private Issuer issuer(AssessmentRequest request) {
        var institution = institutions.find(request.institution()).orElseThrow();
        return new Issuer(institution.id(), institution.name(), institution.code());
    }

    private IssuedCertificate.Content content(AssessmentRequest request) {
        var report =
                reports.findFirstByRequestOrderByRoundDesc(request.id().value()).orElseThrow();
        return new IssuedCertificate.Content(
                submitted.find(request.selfAssessment()).profile().creditCode(),
                words.levelToCertify(report),
                words.scope(request));
    }
}

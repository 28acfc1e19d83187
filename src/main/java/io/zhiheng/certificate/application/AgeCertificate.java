package io.zhiheng.certificate.application;

import io.zhiheng.certificate.Certificate.State;
import io.zhiheng.certificate.domain.CertificateChange.Cause;
import io.zhiheng.certificate.domain.Surveillance;
import io.zhiheng.certificate.domain.Surveillances;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.UseCase;

/** What happens to a certificate as time goes by, without anybody doing anything. */
@UseCase
public class AgeCertificate {

    /**
     * A year is over; a surveillance was not done in its time; a suspension was not cured in its; three years are over.
     */
    public enum Moment {
        SURVEILLANCE_DUE,
        SURVEILLANCE_MISSED,
        SUSPENSION_UNCURED,
        EXPIRED
    }

    private final RequestAccess access;
    private final CertificateBook book;
    private final CertificateTerms terms;
    private final Surveillances surveillances;
    private final Timeline timeline;

    AgeCertificate(
            RequestAccess access,
            CertificateBook book,
            CertificateTerms terms,
            Surveillances surveillances,
            Timeline timeline) {
        this.access = access;
        this.book = book;
        this.terms = terms;
        this.surveillances = surveillances;
        this.timeline = timeline;
    }

    public void execute(AssessmentRequestId id, Moment moment) {
        var request = access.forUpdate(id);
        switch (moment) {
            case SURVEILLANCE_DUE -> begin(request);
            case SURVEILLANCE_MISSED -> {
                book.conclude(id, Surveillance.Outcome.MISSED, null, Attribution.SYSTEM);
                book.change(
                        request,
                        State.SUSPENDED,
                        Cause.SURVEILLANCE_MISSED,
                        StepAction.SURVEILLANCE_MISSED,
                        Attribution.SYSTEM,
                        null);
            }
            case SUSPENSION_UNCURED ->
                book.change(
                        request,
                        State.REVOKED,
                        Cause.NOT_CURED,
                        StepAction.CERTIFICATE_REVOKED,
                        Attribution.SYSTEM,
                        null);
            case EXPIRED ->
                book.change(
                        request,
                        State.EXPIRED,
                        Cause.EXPIRED,
                        StepAction.CERTIFICATE_EXPIRED,
                        Attribution.SYSTEM,
                        null);
        }
    }

    /** The next one is counted from when this one was due, so that a late one makes no year longer. */
    private void begin(AssessmentRequest request) {
        var certificate = book.of(request.id());
        int ordinal = 1 + surveillances.of(certificate.id()).size();
        surveillances.save(Surveillance.due(certificate.id(), ordinal, certificate.nextSurveillance()));
        certificate.lookAtAgain(terms.surveillance(certificate.issuedAt(), ordinal + 1, certificate.expiresAt()));
        timeline.record(request, StepAction.SURVEILLANCE_DUE, Attribution.SYSTEM, null);
    }
}

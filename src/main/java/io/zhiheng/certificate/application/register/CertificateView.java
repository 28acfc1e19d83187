package io.zhiheng.certificate.application.register;

import io.zhiheng.certificate.Certificate;
import io.zhiheng.certificate.domain.CertificateChange.Cause;
import io.zhiheng.certificate.domain.Surveillance;
import io.zhiheng.request.application.RequestHead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A certificate with what became of it.
 *
 * @param nextSurveillance when the one under way became due, else when the next one will; null when it expires before
 * @param maySuspend whether this person may suspend it now; likewise revoke
 */
public record CertificateView(
        RequestHead request,
        Certificate certificate,
        Instant stateSince,
        LocalDate nextSurveillance,
        List<Change> changes,
        List<Watched> surveillances,
        boolean maySuspend,
        boolean mayRevoke) {

    /** @param person null for what happened by itself */
    public record Change(Cause cause, Certificate.State state, String person, String reason, Instant at) {}

    /** @param outcome null while it is under way */
    public record Watched(
            int ordinal, LocalDate due, Surveillance.Outcome outcome, String findings, String person, Instant doneAt) {}
}

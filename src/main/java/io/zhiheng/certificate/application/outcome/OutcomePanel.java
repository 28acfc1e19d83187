package io.zhiheng.certificate.application.outcome;

import io.zhiheng.certificate.Certificate;
import io.zhiheng.conclusion.domain.publicity.PublicObjection;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import java.time.Instant;
import java.util.List;

/**
 * What a request has come to so far, as its page shows it.
 *
 * @param reported whether there is a report to read
 * @param publicity null unless it is or was public
 * @param objections what strangers said, for managers only
 * @param appeals what the enterprise said against refusals, oldest first
 * @param appealUntil null unless the enterprise may appeal now
 * @param certificate null unless one was issued
 */
public record OutcomePanel(
        AssessmentRequestId request,
        boolean staff,
        boolean manager,
        boolean reported,
        Public publicity,
        List<Objection> objections,
        List<Appealed> appeals,
        Instant appealUntil,
        Certificate certificate) {

    public record Public(String number, Instant from, Instant until, boolean open) {}

    /** @param outcome null while it waits */
    public record Objection(
            String name, String contact, String reason, Instant at, PublicObjection.Outcome outcome, String answer) {}

    /** @param outcome null while it waits */
    public record Appealed(RequestState against, String reason, Instant at, String outcome, String answer) {}

    public boolean isEmpty() {
        return !reported && publicity == null && appeals.isEmpty() && appealUntil == null && certificate == null;
    }
}

package io.zhiheng.certificate.application;

import io.zhiheng.certificate.Certificate.State;
import io.zhiheng.certificate.domain.CertificateChange.Cause;
import io.zhiheng.certificate.domain.Surveillance.Outcome;
import io.zhiheng.conclusion.application.Independence;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.GivenReason;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;

/** A manager revokes a certificate for good. */
@UseCase
@MovesProcess
public class RevokeCertificate {

    /** Name of the message that the process waits for. */
    public static final String MESSAGE = "certificateRevoked";

    private static final int SHORTEST_REASON = 10;

    private final RequestAccess access;
    private final Independence independence;
    private final CertificateBook book;
    private final Processes processes;

    RevokeCertificate(RequestAccess access, Independence independence, CertificateBook book, Processes processes) {
        this.access = access;
        this.independence = independence;
        this.book = book;
        this.processes = processes;
    }

    /**
     * @throws RuleBroken forbidden {@code managers-only}; conflict {@code certificate-conflict},
     *     {@code certificate-ended}; invalid at {@code reason}
     */
    public void execute(Actor actor, AssessmentRequestId id, String reason) {
        var request = access.servedForUpdate(actor, id);
        if (!actor.is(Role.INSTITUTION_MANAGER)) {
            throw RuleBroken.forbidden("review.rule.managers-only");
        }
        independence.requireCertificateHandler(actor.account(), request);
        var state = book.of(id).state();
        if (state == State.REVOKED || state == State.EXPIRED) {
            throw RuleBroken.conflict("review.rule.certificate-ended");
        }
        var words = GivenReason.of(reason, SHORTEST_REASON);
        if (book.surveillance(id).isPresent()) {
            book.conclude(id, Outcome.FAILED, words, Attribution.of(actor));
        }
        book.change(
                request, State.REVOKED, Cause.REVOKED, StepAction.CERTIFICATE_REVOKED, Attribution.of(actor), words);
        processes.send(MESSAGE, id.toString());
    }
}

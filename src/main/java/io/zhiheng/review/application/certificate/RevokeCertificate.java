package io.zhiheng.review.application.certificate;

import io.zhiheng.identity.Actor;
import io.zhiheng.identity.Role;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Certificate.State;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.GivenReason;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.conclusion.Independence;
import io.zhiheng.review.domain.certificate.CertificateChange.Cause;
import io.zhiheng.review.domain.certificate.Surveillance.Outcome;
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
            book.conclude(id, Outcome.FAILED, words, Doer.of(actor));
        }
        book.change(request, State.REVOKED, Cause.REVOKED, StepAction.CERTIFICATE_REVOKED, Doer.of(actor), words);
        processes.send(MESSAGE, id.toString());
    }
}

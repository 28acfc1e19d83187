package io.zhiheng.certificate.application;

import io.zhiheng.certificate.Certificate.State;
import io.zhiheng.certificate.domain.CertificateChange.Cause;
import io.zhiheng.certificate.domain.Surveillance.Outcome;
import io.zhiheng.conclusion.application.Independence;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.GivenReason;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;

/** A manager suspends a certificate. During a surveillance that is the outcome of it, whoever holds its task. */
@UseCase
@MovesProcess
public class SuspendCertificate {

    /** Name of the message that the process waits for. */
    public static final String MESSAGE = "certificateSuspended";

    private static final int SHORTEST_REASON = 10;

    private final RequestAccess access;
    private final Independence independence;
    private final CertificateBook book;
    private final Processes processes;
    private final Tasks tasks;

    SuspendCertificate(
            RequestAccess access, Independence independence, CertificateBook book, Processes processes, Tasks tasks) {
        this.access = access;
        this.independence = independence;
        this.book = book;
        this.processes = processes;
        this.tasks = tasks;
    }

    /**
     * @throws RuleBroken forbidden {@code managers-only}; conflict {@code certificate-conflict},
     *     {@code certificate-not-valid}; invalid at {@code reason}
     */
    public void execute(Actor actor, AssessmentRequestId id, String reason) {
        var request = access.servedForUpdate(actor, id);
        if (!actor.is(Role.INSTITUTION_MANAGER)) {
            throw RuleBroken.forbidden("review.rule.managers-only");
        }
        independence.requireCertificateHandler(actor.account(), request);
        if (book.of(id).state() != State.VALID) {
            throw RuleBroken.conflict("review.rule.certificate-not-valid");
        }
        var words = GivenReason.of(reason, SHORTEST_REASON);
        var surveillance = TaskRef.of(id, CertificateStep.SUPERVISE_CERTIFICATE);
        var underSurveillance = tasks.isOpen(surveillance);
        if (underSurveillance) {
            book.conclude(id, Outcome.FAILED, words, Attribution.of(actor));
        }
        book.change(
                request,
                State.SUSPENDED,
                Cause.SUSPENDED,
                StepAction.CERTIFICATE_SUSPENDED,
                Attribution.of(actor),
                words);
        if (underSurveillance) {
            tasks.complete(surveillance, SuperviseCertificate.SURVEILLANCE.is(Outcome.FAILED));
        } else {
            processes.send(MESSAGE, id.toString());
        }
    }
}

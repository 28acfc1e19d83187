package io.zhiheng.certificate.application;

import io.zhiheng.certificate.Certificate.State;
import io.zhiheng.certificate.domain.CertificateChange.Cause;
import io.zhiheng.conclusion.application.Independence;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.model.GatewayVariable;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.GivenReason;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;

/** What becomes of a suspended certificate. */
@UseCase
@MovesProcess
public class CureSuspension {

    public enum Outcome {
        CURED,
        REVOKED
    }

    static final GatewayVariable<Outcome> CURE = GatewayVariable.of("cure", Outcome.class);

    public static final int SHORTEST_REASON = 5;

    private final RequestAccess access;
    private final Independence independence;
    private final CertificateBook book;
    private final Tasks tasks;

    CureSuspension(RequestAccess access, Independence independence, CertificateBook book, Tasks tasks) {
        this.access = access;
        this.independence = independence;
        this.book = book;
        this.tasks = tasks;
    }

    public void execute(Actor actor, AssessmentRequestId id, Outcome outcome, String reason) {
        var request = access.servedForUpdate(actor, id);
        independence.requireCertificateHandler(actor.account(), request);
        var words = GivenReason.of(reason, SHORTEST_REASON);
        if (outcome == Outcome.CURED) {
            book.change(
                    request, State.VALID, Cause.CURED, StepAction.CERTIFICATE_RESTORED, Attribution.of(actor), words);
        } else {
            book.change(
                    request,
                    State.REVOKED,
                    Cause.REVOKED,
                    StepAction.CERTIFICATE_REVOKED,
                    Attribution.of(actor),
                    words);
        }
        tasks.completeHeld(TaskRef.of(id, CertificateStep.CURE_SUSPENSION), actor.account(), CURE.is(outcome));
    }
}

package io.zhiheng.certificate.application;

import io.zhiheng.certificate.Certificate.State;
import io.zhiheng.certificate.domain.CertificateChange.Cause;
import io.zhiheng.certificate.domain.Surveillance.Outcome;
import io.zhiheng.conclusion.application.Independence;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.model.GatewayVariable;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.GivenReason;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;

/** The yearly look at a certified enterprise; one that is not passed suspends the certificate. */
@UseCase
@MovesProcess
public class SuperviseCertificate {

    static final GatewayVariable<Outcome> SURVEILLANCE =
            GatewayVariable.of("surveillance", Outcome.PASSED, Outcome.FAILED);

    public static final int SHORTEST_FINDINGS = 5;

    private final RequestAccess access;
    private final Independence independence;
    private final CertificateBook book;
    private final Timeline timeline;
    private final Tasks tasks;

    SuperviseCertificate(
            RequestAccess access, Independence independence, CertificateBook book, Timeline timeline, Tasks tasks) {
        this.access = access;
        this.independence = independence;
        this.book = book;
        this.timeline = timeline;
        this.tasks = tasks;
    }

    /** @param outcome PASSED or FAILED */
    public void execute(Actor actor, AssessmentRequestId id, Outcome outcome, String findings) {
        var request = access.servedForUpdate(actor, id);
        independence.requireCertificateHandler(actor.account(), request);
        if (outcome == Outcome.MISSED) {
            throw RuleBroken.invalid("review.rule.choice-unknown").at("outcome");
        }
        var words = GivenReason.of("findings", findings, SHORTEST_FINDINGS);
        book.conclude(id, outcome, words, Attribution.of(actor));
        if (outcome == Outcome.PASSED) {
            timeline.record(
                    request,
                    StepAction.SURVEILLANCE_PASSED,
                    Attribution.of(actor),
                    CertificateStep.SUPERVISE_CERTIFICATE,
                    words);
        } else {
            book.change(
                    request,
                    State.SUSPENDED,
                    Cause.SURVEILLANCE_FAILED,
                    StepAction.SURVEILLANCE_FAILED,
                    Attribution.of(actor),
                    words);
        }
        tasks.completeHeld(
                TaskRef.of(id, CertificateStep.SUPERVISE_CERTIFICATE), actor.account(), SURVEILLANCE.is(outcome));
    }
}

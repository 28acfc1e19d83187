package io.zhiheng.certificate.process;

import io.zhiheng.certificate.application.CertificateStep;
import io.zhiheng.certificate.application.CureSuspension;
import io.zhiheng.certificate.application.SuperviseCertificate;
import io.zhiheng.certificate.domain.Surveillance;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.step.CheckedSteps;
import io.zhiheng.request.process.Filled;
import io.zhiheng.request.process.PhaseSteps;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Component;

/** Which use cases complete the steps of a certificate's life. */
@Component
class CertificateSteps extends PhaseSteps<CertificateStep> {

    private final SuperviseCertificate superviseCertificate;
    private final CureSuspension cureSuspension;

    CertificateSteps(CheckedSteps forms, SuperviseCertificate superviseCertificate, CureSuspension cureSuspension) {
        super(CertificateStep.class, forms);
        this.superviseCertificate = superviseCertificate;
        this.cureSuspension = cureSuspension;
    }

    @Override
    protected void complete(CertificateStep step, Actor actor, TaskRef task, Filled given) {
        var id = AssessmentRequestId.of(task.businessKey());
        switch (step) {
            case SUPERVISE_CERTIFICATE ->
                superviseCertificate.execute(
                        actor, id, given.choice("outcome", Surveillance.Outcome.class), given.text("findings"));
            case CURE_SUSPENSION ->
                cureSuspension.execute(
                        actor, id, given.choice("outcome", CureSuspension.Outcome.class), given.text("reason"));
        }
    }
}

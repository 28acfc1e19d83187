package io.zhiheng.review.process;

import io.zhiheng.identity.Actor;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.application.StepForms;
import io.zhiheng.review.application.certificate.CertificateStep;
import io.zhiheng.review.application.certificate.CureSuspension;
import io.zhiheng.review.application.certificate.SuperviseCertificate;
import io.zhiheng.review.domain.certificate.Surveillance;
import org.springframework.stereotype.Component;

/** Which use cases complete the steps of a certificate's life. */
@Component
class CertificateSteps extends PhaseSteps<CertificateStep> {

    private final SuperviseCertificate superviseCertificate;
    private final CureSuspension cureSuspension;

    CertificateSteps(StepForms forms, SuperviseCertificate superviseCertificate, CureSuspension cureSuspension) {
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

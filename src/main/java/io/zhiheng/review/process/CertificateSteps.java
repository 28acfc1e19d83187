package io.zhiheng.review.process;

import io.zhiheng.platform.workflow.Performer;
import io.zhiheng.platform.workflow.StepCompletion;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.application.ActingPerson;
import io.zhiheng.review.application.StepForms;
import io.zhiheng.review.application.certificate.CureSuspension;
import io.zhiheng.review.application.certificate.SuperviseCertificate;
import io.zhiheng.review.domain.certificate.Surveillance;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which use cases complete the steps of a certificate's life. */
@Component
class CertificateSteps implements StepCompletion {

    private final StepForms forms;
    private final SuperviseCertificate superviseCertificate;
    private final CureSuspension cureSuspension;

    CertificateSteps(StepForms forms, SuperviseCertificate superviseCertificate, CureSuspension cureSuspension) {
        this.forms = forms;
        this.superviseCertificate = superviseCertificate;
        this.cureSuspension = cureSuspension;
    }

    @Override
    public String process() {
        return ThirdPartyAssessmentContract.PROCESS;
    }

    @Override
    public Set<String> steps() {
        return Set.of("superviseCertificate", "cureSuspension");
    }

    @Override
    public void complete(TaskRef task, Performer performer, Map<String, Object> input) {
        var actor = ActingPerson.actor(performer);
        var given = Filled.of(forms.checked(task, actor, input));
        var id = AssessmentRequestId.of(task.businessKey());
        if (task.step().equals("superviseCertificate")) {
            superviseCertificate.execute(
                    actor, id, given.choice("outcome", Surveillance.Outcome.class), given.text("findings"));
        } else {
            cureSuspension.execute(
                    actor, id, given.choice("outcome", CureSuspension.Outcome.class), given.text("reason"));
        }
    }
}

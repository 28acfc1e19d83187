package io.zhiheng.review.process;

import io.zhiheng.platform.workflow.Performer;
import io.zhiheng.platform.workflow.StepCompletion;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.application.ActingPerson;
import io.zhiheng.review.application.StepForms;
import io.zhiheng.review.application.conclusion.ConfirmReport;
import io.zhiheng.review.application.conclusion.WriteReport;
import io.zhiheng.review.domain.conclusion.AssessmentReport;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which use cases complete the steps of the report. */
@Component
class ReportSteps implements StepCompletion {

    private final StepForms forms;
    private final WriteReport writeReport;
    private final ConfirmReport confirmReport;

    ReportSteps(StepForms forms, WriteReport writeReport, ConfirmReport confirmReport) {
        this.forms = forms;
        this.writeReport = writeReport;
        this.confirmReport = confirmReport;
    }

    @Override
    public String process() {
        return ThirdPartyAssessmentContract.PROCESS;
    }

    @Override
    public Set<String> steps() {
        return Set.of("writeReport", "confirmReport");
    }

    @Override
    public void complete(TaskRef task, Performer performer, Map<String, Object> input) {
        var actor = ActingPerson.actor(performer);
        var given = Filled.of(forms.checked(task, actor, input));
        var id = AssessmentRequestId.of(task.businessKey());
        if (task.step().equals("writeReport")) {
            writeReport.execute(
                    actor,
                    id,
                    new AssessmentReport.Words(
                            given.text("summary"), given.text("strengths"), given.text("improvements")),
                    given.ticked("confirmed"));
        } else {
            confirmReport.execute(actor, id, given.choice("outcome", ConfirmReport.Answer.class), given.text("reason"));
        }
    }
}

package io.zhiheng.review.process;

import io.zhiheng.platform.workflow.Performer;
import io.zhiheng.platform.workflow.StepCompletion;
import io.zhiheng.platform.workflow.StepPage;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.review.application.ActingPerson;
import io.zhiheng.review.application.StepForms;
import io.zhiheng.review.application.document.CompleteIndicatorReview;
import io.zhiheng.review.application.document.ConcludeDocuments;
import io.zhiheng.review.application.document.Conclusion;
import io.zhiheng.review.application.document.IndicatorTasks;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The steps of document review: both are worked on in the review workspace. */
@Component
class DocumentSteps implements StepCompletion, StepPage {

    private final StepForms forms;
    private final CompleteIndicatorReview completeReview;
    private final ConcludeDocuments concludeDocuments;

    DocumentSteps(StepForms forms, CompleteIndicatorReview completeReview, ConcludeDocuments concludeDocuments) {
        this.forms = forms;
        this.completeReview = completeReview;
        this.concludeDocuments = concludeDocuments;
    }

    @Override
    public String process() {
        return ThirdPartyAssessmentContract.PROCESS;
    }

    @Override
    public Set<String> steps() {
        return Set.of(IndicatorTasks.REVIEW, IndicatorTasks.CONCLUDE);
    }

    @Override
    public String path(TaskRef task) {
        var workspace = "/staff/requests/" + task.businessKey() + "/clauses";
        return task.hasItem() ? workspace + "?indicator=" + task.item() : workspace;
    }

    @Override
    public void complete(TaskRef task, Performer performer, Map<String, Object> input) {
        var actor = ActingPerson.actor(performer);
        var given = Filled.of(forms.checked(task, actor, input));
        if (task.step().equals(IndicatorTasks.REVIEW)) {
            completeReview.execute(actor, task, given.text("summary"));
        } else {
            concludeDocuments.execute(
                    actor,
                    task,
                    new Conclusion(
                            given.choice("outcome", Conclusion.Outcome.class),
                            given.text("reason"),
                            given.texts("clauses")));
        }
    }
}

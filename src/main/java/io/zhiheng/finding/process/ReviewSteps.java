package io.zhiheng.finding.process;

import io.zhiheng.finding.application.CompleteIndicatorReview;
import io.zhiheng.finding.application.ReviewStep;
import io.zhiheng.finding.application.closing.ConcludeDocuments;
import io.zhiheng.finding.application.closing.Conclusion;
import io.zhiheng.finding.application.closing.FinishRectification;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.application.step.CheckedSteps;
import io.zhiheng.request.process.Filled;
import io.zhiheng.request.process.PhaseSteps;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Component;

/** Which use case completes which step of the document review. */
@Component
class ReviewSteps extends PhaseSteps<ReviewStep> {

    private final CompleteIndicatorReview completeReview;
    private final ConcludeDocuments concludeDocuments;
    private final FinishRectification finishRectification;

    ReviewSteps(
            CheckedSteps forms,
            CompleteIndicatorReview completeReview,
            ConcludeDocuments concludeDocuments,
            FinishRectification finishRectification) {
        super(ReviewStep.class, forms);
        this.completeReview = completeReview;
        this.concludeDocuments = concludeDocuments;
        this.finishRectification = finishRectification;
    }

    @Override
    protected void complete(ReviewStep step, Actor actor, TaskRef task, Filled given) {
        switch (step) {
            case REVIEW_DOCUMENTS -> completeReview.execute(actor, task, given.text("summary"));
            case CONCLUDE_DOCUMENTS ->
                concludeDocuments.execute(
                        actor,
                        task,
                        new Conclusion(
                                given.choice("outcome", Conclusion.Outcome.class),
                                given.text("reason"),
                                given.texts("clauses")));
            case RECTIFY_ANSWERS -> finishRectification.execute(actor, task, given.text("note"));
        }
    }
}

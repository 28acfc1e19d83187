package io.zhiheng.finding.process;

import io.zhiheng.finding.application.ReviewStep;
import io.zhiheng.platform.workflow.OwnPlace;
import io.zhiheng.platform.workflow.StepActor;
import io.zhiheng.request.application.PhaseContract;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Document review. */
@Component
class ReviewContract extends PhaseContract {

    ReviewContract() {
        super(ReviewStep.values());
    }

    /** Before the review of documents. */
    @Override
    public Set<OwnPlace> ownPlaces() {
        return Set.of(new OwnPlace(
                "documentReviewStarted", ReviewStep.REVIEW_DOCUMENTS.id(), EnumSet.allOf(StepActor.class)));
    }
}

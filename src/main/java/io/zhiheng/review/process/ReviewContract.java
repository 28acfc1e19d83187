package io.zhiheng.review.process;

import io.zhiheng.review.application.PhaseContract;
import io.zhiheng.review.application.document.ReviewStep;
import org.springframework.stereotype.Component;

/** Document review. */
@Component
class ReviewContract extends PhaseContract {

    ReviewContract() {
        super(ReviewStep.values());
    }
}

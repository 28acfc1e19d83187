package io.zhiheng.finding.process;

import io.zhiheng.finding.application.ReviewStep;
import io.zhiheng.request.application.PhaseContract;
import org.springframework.stereotype.Component;

/** Document review. */
@Component
class ReviewContract extends PhaseContract {

    ReviewContract() {
        super(ReviewStep.values());
    }
}

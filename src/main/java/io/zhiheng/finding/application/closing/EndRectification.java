package io.zhiheng.finding.application.closing;

import io.zhiheng.assessment.Rectifications;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.StepTaken;
import io.zhiheng.request.domain.AssessmentRequests;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A request that ends while its clauses are open to the enterprise closes them, in the same transaction. */
@Component
class EndRectification {

    private static final Set<StepAction> ENDS =
            Set.of(StepAction.REQUEST_WITHDRAWN, StepAction.REQUEST_CLOSED, StepAction.REQUEST_ENDED);

    private final AssessmentRequests requests;
    private final Rectifications rectifications;

    EndRectification(AssessmentRequests requests, Rectifications rectifications) {
        this.requests = requests;
        this.rectifications = rectifications;
    }

    @EventListener
    void on(StepTaken step) {
        if (ENDS.contains(step.what())) {
            requests.findById(step.request().value())
                    .ifPresent(request -> rectifications.cancel(request.selfAssessment(), request.enterprise()));
        }
    }
}

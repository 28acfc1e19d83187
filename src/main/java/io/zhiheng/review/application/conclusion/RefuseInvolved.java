package io.zhiheng.review.application.conclusion;

import io.zhiheng.platform.workflow.TaskHandling;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.domain.AssessmentRequest;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever may not decide, or not handle what is said against a conclusion, is told why when claiming, not when the work is done. */
@Component
class RefuseInvolved {

    private final RequestAccess access;
    private final Independence independence;

    RefuseInvolved(RequestAccess access, Independence independence) {
        this.access = access;
        this.independence = independence;
    }

    @EventListener
    void on(TaskHandling.TaskClaimed claimed) {
        require(claimed.task().ref(), claimed.by().account());
    }

    @EventListener
    void on(TaskHandling.TaskReassigned reassigned) {
        require(reassigned.task().ref(), reassigned.to().account());
    }

    private void require(TaskRef task, UUID account) {
        switch (task.step()) {
            case "decideRequest" -> {
                var request = locked(task);
                independence.requireDecider(account, request);
                independence.requireNoOtherSeat(account, request, task);
            }
            case "handleObjection" -> independence.requireObjectionHandler(account, locked(task));
            case "handleAppeal" -> independence.requireAppealHandler(account, locked(task));
            default -> { }
        }
    }

    private AssessmentRequest locked(TaskRef task) {
        return access.forUpdate(AssessmentRequestId.of(task.businessKey()));
    }
}

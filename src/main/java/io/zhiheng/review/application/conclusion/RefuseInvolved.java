package io.zhiheng.review.application.conclusion;

import io.zhiheng.platform.workflow.TaskHandling;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.application.RequestAccess;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever may not decide, or not handle what is said against a conclusion, is told why when claiming, not when the work
 * is done.
 */
@Component
class RefuseInvolved {

    private final RequestAccess access;
    private final Admission admission;

    RefuseInvolved(RequestAccess access, Admission admission) {
        this.access = access;
        this.admission = admission;
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
        if (Admission.GUARDED.contains(task.step())) {
            admission.require(task, account, access.forUpdate(AssessmentRequestId.of(task.businessKey())));
        }
    }
}

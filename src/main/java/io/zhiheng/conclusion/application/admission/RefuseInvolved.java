package io.zhiheng.conclusion.application.admission;

import io.zhiheng.platform.workflow.task.TaskHandling;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.RuleBroken;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Refuses a claim of a guarded step by somebody who may not take it, with the reason; so nobody learns of it only after
 * the work. A manager who reassigns it reads the reason too, with the person's name.
 */
@Component
class RefuseInvolved {

    private static final String RULE = "review.rule.";

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
        try {
            require(reassigned.task().ref(), reassigned.to().account());
        } catch (RuleBroken refused) {
            throw ofColleague(refused, reassigned.to().personName());
        }
    }

    private static RuleBroken ofColleague(RuleBroken refused, String name) {
        var key = refused.messageKey().replace(RULE, RULE + "colleague.");
        return RuleBroken.conflict(
                key,
                Stream.concat(Stream.of(name), Arrays.stream(refused.args())).toArray());
    }

    private void require(TaskRef task, UUID account) {
        if (admission.guards(task)) {
            admission.require(task, account, access.forUpdate(AssessmentRequestId.of(task.businessKey())));
        }
    }
}

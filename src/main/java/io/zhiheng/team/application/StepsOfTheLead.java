package io.zhiheng.team.application;

import io.zhiheng.platform.workflow.task.TaskHandling.TaskReassigned;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.team.domain.TeamMembers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A step of the lead is reassigned only by making somebody else the lead first. */
@Component
class StepsOfTheLead {

    private final TeamMembers members;

    StepsOfTheLead(TeamMembers members) {
        this.members = members;
    }

    @EventListener
    void on(TaskReassigned event) {
        var task = event.task();
        if (task.process().equals(RequestStep.PROCESS)
                && task.isGiven()
                && !members.isLead(
                        AssessmentRequestId.of(task.ref().businessKey()),
                        event.to().account())) {
            throw RuleBroken.invalid("review.rule.step-of-the-lead", task.name())
                    .at("to");
        }
    }
}

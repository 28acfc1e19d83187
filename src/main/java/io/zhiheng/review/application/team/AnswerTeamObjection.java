package io.zhiheng.review.application.team;

import io.zhiheng.identity.Actor;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.platform.workflow.Tasks;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.StepForms;
import io.zhiheng.review.application.Timeline;
import io.zhiheng.review.domain.TeamObjections;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Map;

/** The institution takes the enterprise's objection to a member up, and forms the team anew, or refuses it. */
@UseCase
@MovesProcess
public class AnswerTeamObjection {

    private final RequestAccess access;
    private final StepForms forms;
    private final TeamObjections objections;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Clock clock;

    AnswerTeamObjection(
            RequestAccess access,
            StepForms forms,
            TeamObjections objections,
            Timeline timeline,
            Tasks tasks,
            Clock clock) {
        this.access = access;
        this.forms = forms;
        this.objections = objections;
        this.timeline = timeline;
        this.tasks = tasks;
        this.clock = clock;
    }

    public void execute(Actor actor, TaskRef task, Map<String, Object> input) {
        var request = access.servedForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        var form = forms.checked(task, actor, input);
        var accepted = "ACCEPTED".equals(form.get("outcome"));
        var reason = (String) form.get("reason");
        objections
                .findById(request.id().value())
                .orElseThrow()
                .answer(accepted, reason.strip(), actor.personName(), clock.instant());
        timeline.record(
                request,
                accepted ? StepAction.TEAM_OBJECTION_ACCEPTED : StepAction.TEAM_OBJECTION_REFUSED,
                Doer.of(actor),
                task.step(),
                reason);
        tasks.completeHeld(task, actor.account(), Map.of("objection", (String) form.get("outcome")));
    }
}

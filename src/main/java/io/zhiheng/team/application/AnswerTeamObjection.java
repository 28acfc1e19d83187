package io.zhiheng.team.application;

import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.model.GatewayVariable;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.GivenReason;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import io.zhiheng.team.domain.TeamObjections;
import java.time.Clock;

/** The institution accepts the enterprise's objection to a member and forms the team anew, or refuses it. */
@UseCase
@MovesProcess
public class AnswerTeamObjection {

    private final RequestAccess access;
    private final TeamObjections objections;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Clock clock;

    AnswerTeamObjection(RequestAccess access, TeamObjections objections, Timeline timeline, Tasks tasks, Clock clock) {
        this.access = access;
        this.objections = objections;
        this.timeline = timeline;
        this.tasks = tasks;
        this.clock = clock;
    }

    public enum Outcome {
        ACCEPTED,
        REFUSED
    }

    static final GatewayVariable<Outcome> OBJECTION = GatewayVariable.of("objection", Outcome.class);

    public void execute(Actor actor, TaskRef task, Outcome outcome, String given) {
        var request = access.servedForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        var accepted = outcome == Outcome.ACCEPTED;
        var reason = GivenReason.of(given, 1);
        objections
                .findById(request.id().value())
                .orElseThrow()
                .answer(accepted, reason, actor.personName(), clock.instant());
        timeline.record(
                request,
                accepted ? StepAction.TEAM_OBJECTION_ACCEPTED : StepAction.TEAM_OBJECTION_REFUSED,
                Attribution.of(actor),
                task.step(),
                reason);
        tasks.completeHeld(task, actor.account(), OBJECTION.is(outcome));
    }
}

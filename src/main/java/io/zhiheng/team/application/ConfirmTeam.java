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
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.Words;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import io.zhiheng.team.domain.TeamObjection;
import io.zhiheng.team.domain.TeamObjections;
import java.time.Clock;
import java.util.UUID;

/** The enterprise agrees to the team, or objects to one member: once for each request. */
@UseCase
@MovesProcess
public class ConfirmTeam {

    private final RequestAccess access;
    private final TeamMembers members;
    private final TeamObjections objections;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Words words;
    private final Clock clock;

    ConfirmTeam(
            RequestAccess access,
            TeamMembers members,
            TeamObjections objections,
            Timeline timeline,
            Tasks tasks,
            Words words,
            Clock clock) {
        this.access = access;
        this.members = members;
        this.objections = objections;
        this.timeline = timeline;
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
    }

    public enum Answer {
        CONFIRMED,
        OBJECTED
    }

    static final GatewayVariable<Answer> TEAM_ANSWER = GatewayVariable.of("teamAnswer", Answer.class);

    /** @throws RuleBroken {@code team-objected-before} at field outcome */
    public void execute(Actor actor, TaskRef task, Answer answer, UUID member, String reason) {
        var request = access.ownForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        if (answer == Answer.OBJECTED) {
            object(actor, request, task, member, reason);
        } else {
            timeline.record(request, StepAction.TEAM_CONFIRMED, Attribution.of(actor), task.step(), null);
        }
        tasks.complete(task, TEAM_ANSWER.is(answer));
    }

    private void object(Actor actor, AssessmentRequest request, TaskRef task, UUID member, String given) {
        if (objections.findById(request.id().value()).isPresent()) {
            throw RuleBroken.invalid("review.rule.team-objected-before").at("outcome");
        }
        var against = members.findById(new TeamMember.Key(request.id().value(), member))
                .orElseThrow(() ->
                        RuleBroken.invalid("review.rule.member-not-in-team").at("member"));
        var reason = GivenReason.of(given, 1);
        objections.save(TeamObjection.raise(request.id(), against, reason, actor.personName(), clock.instant()));
        timeline.record(
                request,
                StepAction.TEAM_OBJECTED,
                Attribution.of(actor),
                task.step(),
                words.of("review.team.objection", against.name(), reason));
    }
}

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
import io.zhiheng.review.application.Wording;
import io.zhiheng.review.domain.AssessmentRequest;
import io.zhiheng.review.domain.TeamMember;
import io.zhiheng.review.domain.TeamMembers;
import io.zhiheng.review.domain.TeamObjection;
import io.zhiheng.review.domain.TeamObjections;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The enterprise agrees to the team, or objects to one member: once for each request. */
@UseCase
@MovesProcess
public class ConfirmTeam {

    private final RequestAccess access;
    private final StepForms forms;
    private final TeamMembers members;
    private final TeamObjections objections;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Wording words;
    private final Clock clock;

    ConfirmTeam(
            RequestAccess access,
            StepForms forms,
            TeamMembers members,
            TeamObjections objections,
            Timeline timeline,
            Tasks tasks,
            Wording words,
            Clock clock) {
        this.access = access;
        this.forms = forms;
        this.members = members;
        this.objections = objections;
        this.timeline = timeline;
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
    }

    /** @throws RuleBroken {@code team-objected-before} at field outcome */
    public void execute(Actor actor, TaskRef task, Map<String, Object> input) {
        var request = access.ownForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        var form = forms.checked(task, actor, input);
        var objects = "OBJECTED".equals(form.get("outcome"));
        if (objects) {
            object(actor, request, task, form);
        } else {
            timeline.record(request, StepAction.TEAM_CONFIRMED, Doer.of(actor), task.step(), null);
        }
        tasks.complete(task, Map.of("teamAnswer", objects ? "OBJECTED" : "CONFIRMED"));
    }

    private void object(Actor actor, AssessmentRequest request, TaskRef task, Map<String, Object> form) {
        if (objections.findById(request.id().value()).isPresent()) {
            throw RuleBroken.invalid("review.rule.team-objected-before").at("outcome");
        }
        var against = members.findById(
                        new TeamMember.Key(request.id().value(), UUID.fromString((String) form.get("member"))))
                .orElseThrow(() ->
                        RuleBroken.invalid("review.rule.member-not-in-team").at("member"));
        var reason = ((String) form.get("reason")).strip();
        objections.save(TeamObjection.raise(request.id(), against, reason, actor.personName(), clock.instant()));
        timeline.record(
                request,
                StepAction.TEAM_OBJECTED,
                Doer.of(actor),
                task.step(),
                words.of("review.team.objection", against.name(), reason));
    }
}

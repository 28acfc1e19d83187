package io.zhiheng.team.application.proposal;

import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.task.Colleagues;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.GivenReason;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.WrongFields;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import java.util.Map;
import java.util.UUID;

/** A manager makes another member the lead: the open steps of the lead pass to the new one, and so do those to come. */
@UseCase
@MovesProcess
public class ChangeLead {

    private static final TextLength REASON = new TextLength(5, 500);

    private final RequestAccess access;
    private final LeadChoice choice;
    private final TeamMembers members;
    private final Colleagues colleagues;
    private final Timeline timeline;
    private final Processes processes;
    private final Tasks tasks;
    private final Words words;

    ChangeLead(
            RequestAccess access,
            LeadChoice choice,
            TeamMembers members,
            Colleagues colleagues,
            Timeline timeline,
            Processes processes,
            Tasks tasks,
            Words words) {
        this.access = access;
        this.choice = choice;
        this.members = members;
        this.colleagues = colleagues;
        this.timeline = timeline;
        this.processes = processes;
        this.tasks = tasks;
        this.words = words;
    }

    /**
     * @throws RuleBroken forbidden {@code managers-only}; conflict {@code lead-not-changeable}; invalid at
     *     {@code account}: {@code new-lead-unknown}, {@code person-refused} with what stands in the way; invalid at
     *     {@code reason}
     */
    public void execute(Actor actor, AssessmentRequestId id, UUID account, String reason) {
        var request = access.servedForUpdate(actor, id);
        if (!actor.is(Role.INSTITUTION_MANAGER)) {
            throw RuleBroken.forbidden("review.rule.managers-only");
        }
        if (!request.state().hasTeamAtWork()) {
            throw RuleBroken.conflict("review.rule.lead-not-changeable");
        }
        var wrong = new WrongFields();
        wrong.pass(() -> requireFree(request, account));
        wrong.pass(() -> GivenReason.of("reason", reason, REASON));
        wrong.refuseIfAny();
        var next = members.of(id, account).orElseThrow();
        var why = GivenReason.of("reason", reason, REASON);
        var last =
                members.of(id).stream().filter(TeamMember::isLead).findFirst().orElseThrow();
        last.giveLeadUp();
        next.takeLead();
        timeline.record(
                request,
                StepAction.LEAD_CHANGED,
                Attribution.of(actor),
                words.of("review.team.lead-changed", last.name(), next.name(), why));
        processes.remember(id.toString(), Map.of("lead", account.toString()));
        handOver(actor, request, account, why);
    }

    private void requireFree(AssessmentRequest request, UUID account) {
        var found = choice.of(request).stream()
                .filter(each -> each.person().account().equals(account))
                .findFirst()
                .orElseThrow(
                        () -> RuleBroken.invalid("review.rule.new-lead-unknown").at("account"));
        if (!found.isFree()) {
            throw RuleBroken.invalid(
                            "review.rule.person-refused",
                            found.person().name(),
                            String.join(words.of("review.team.separator"), found.reasons()))
                    .at("account");
        }
    }

    private void handOver(Actor manager, AssessmentRequest request, UUID account, String reason) {
        var lead = colleagues.find(account).orElseThrow();
        tasks.of(request.id().toString()).stream()
                .filter(OpenTask::isGiven)
                .filter(task -> !task.isHeldBy(account))
                .forEach(task -> tasks.reassign(task.ref(), manager, lead, reason));
    }
}

package io.zhiheng.team.application.proposal;

import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.UseCase;
import io.zhiheng.team.application.conflict.ConflictCheck.Part;
import io.zhiheng.team.application.proposal.Candidates.Candidate;
import io.zhiheng.team.domain.FormerMember;
import io.zhiheng.team.domain.FormerMembers;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The institution names a lead and members, and the contract; each of them is then asked for a declaration. */
@UseCase
@MovesProcess
public class ProposeTeam {

    private final RequestAccess access;
    private final Candidates candidates;
    private final TeamMembers members;
    private final FormerMembers former;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Clock clock;

    ProposeTeam(
            RequestAccess access,
            Candidates candidates,
            TeamMembers members,
            FormerMembers former,
            Timeline timeline,
            Tasks tasks,
            Clock clock) {
        this.access = access;
        this.candidates = candidates;
        this.members = members;
        this.former = former;
        this.timeline = timeline;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @param reason why another team is replaced; null where none is */
    public record Proposal(
            String contractNumber, LocalDate contractDate, UUID lead, Collection<UUID> members, String reason) {}

    /** @throws RuleBroken {@code team-invalid} with every person who must stay away and the reason */
    public void execute(Actor actor, TaskRef task, Proposal proposal) {
        var request = access.servedForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        var lead = proposal.lead();
        var others = new LinkedHashSet<>(proposal.members());
        others.remove(lead);
        var before = members.of(request.id());
        var team = checked(request, lead, others);
        before.forEach(each -> former.save(FormerMember.of(request.id(), each, clock.instant())));
        members.dissolve(before);
        team.forEach(person -> members.save(TeamMember.of(
                request.id(),
                person.person().account(),
                person.person().name(),
                person.person().account().equals(lead))));
        request.contracted(proposal.contractNumber().strip(), proposal.contractDate());
        timeline.record(request, StepAction.TEAM_FORMED, Attribution.of(actor), task.step(), null);
        if (!before.isEmpty()) {
            timeline.record(request, StepAction.TEAM_CHANGED, Attribution.of(actor), task.step(), proposal.reason());
        }
        tasks.completeHeld(
                task,
                actor.account(),
                Map.of(
                        "lead",
                        lead.toString(),
                        "members",
                        new ArrayList<>(team.stream()
                                .map(each -> each.person().account().toString())
                                .toList())));
    }

    /** The team, the lead first. */
    private List<Candidate> checked(AssessmentRequest request, UUID lead, Set<UUID> others) {
        var team = new ArrayList<Candidate>();
        var errors = new ArrayList<FieldError>();
        if (others.isEmpty()) {
            errors.add(FieldError.of("members", "review.rule.team-too-small"));
        }
        take("lead", Set.of(lead), candidates.of(request, Part.LEAD), team, errors);
        take("members", others, candidates.of(request, Part.MEMBER), team, errors);
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("review.rule.team-invalid", errors.size()).at(errors);
        }
        return team;
    }

    private static void take(
            String field, Set<UUID> chosen, List<Candidate> people, List<Candidate> team, List<FieldError> errors) {
        for (var account : chosen) {
            var found = people.stream()
                    .filter(each -> each.person().account().equals(account))
                    .findFirst();
            if (found.isEmpty()) {
                errors.add(FieldError.of(field, "review.rule.not-of-institution"));
            } else if (!found.get().isFree()) {
                found.get()
                        .reasons()
                        .forEach(reason -> errors.add(FieldError.of(
                                field,
                                "review.rule.person-refused",
                                found.get().person().name(),
                                reason)));
            } else {
                team.add(found.get());
            }
        }
    }
}

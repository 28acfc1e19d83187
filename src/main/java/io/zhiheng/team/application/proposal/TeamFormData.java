package io.zhiheng.team.application.proposal;

import static io.zhiheng.team.application.TeamStep.PROPOSE_TEAM;
import static io.zhiheng.team.application.TeamStep.SIGN_DECLARATION;

import io.zhiheng.platform.workflow.task.ContractStep;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.step.StepFormData;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.team.application.TeamStep;
import io.zhiheng.team.application.conflict.ConflictCheck.Part;
import io.zhiheng.team.application.proposal.Candidates.Candidate;
import io.zhiheng.team.domain.FormerMembers;
import io.zhiheng.team.domain.LiftedConflict;
import io.zhiheng.team.domain.LiftedConflicts;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import io.zhiheng.team.domain.TeamObjections;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the forms about the team begin with. */
@Component
class TeamFormData implements StepFormData {

    private final AssessmentRequests requests;
    private final TeamMembers members;
    private final FormerMembers former;
    private final TeamObjections objections;
    private final LiftedConflicts lifted;
    private final Candidates candidates;
    private final Words words;

    TeamFormData(
            AssessmentRequests requests,
            TeamMembers members,
            FormerMembers former,
            TeamObjections objections,
            LiftedConflicts lifted,
            Candidates candidates,
            Words words) {
        this.requests = requests;
        this.members = members;
        this.former = former;
        this.objections = objections;
        this.lifted = lifted;
        this.candidates = candidates;
        this.words = words;
    }

    /** @param refused why this one cannot be chosen; null when it can */
    record Option(String value, String label, String refused) {}

    @Override
    public Set<TeamStep> steps() {
        return EnumSet.allOf(TeamStep.class);
    }

    @Override
    public Map<String, Object> of(TaskRef task, Actor actor) {
        var request = request(task);
        return switch (ContractStep.of(task, TeamStep.class)) {
            case PROPOSE_TEAM -> proposal(request);
            case CONFIRM_TEAM ->
                Map.of(
                        "answers",
                        answers(request),
                        "teamMembers",
                        members.of(request.id()).stream()
                                .map(member -> new Option(member.account().toString(), name(member), null))
                                .toList());
            case SIGN_DECLARATION, ANSWER_TEAM_OBJECTION -> Map.of();
        };
    }

    @Override
    public List<Fact> facts(TaskRef task, Actor actor) {
        var request = request(task);
        var facts = new ArrayList<Fact>();
        if (SIGN_DECLARATION.is(task)) {
            facts.add(Fact.of(words.of("review.team.fact.enterprise"), request.enterpriseName()));
        }
        if (!PROPOSE_TEAM.is(task)) {
            members.of(request.id())
                    .forEach(member -> facts.add(Fact.of(
                            name(member),
                            SIGN_DECLARATION.is(task)
                                    ? ""
                                    : member.isDeclared()
                                            ? member.declaration()
                                            : words.of("review.team.undeclared"))));
        }
        members.of(request.id())
                .forEach(member -> lifted.of(request.id().value(), member.account()).stream()
                        .filter(each -> !SIGN_DECLARATION.is(task) || each.isOf(actor.account()))
                        .map(each -> lifted(member, each, actor))
                        .distinct()
                        .forEach(facts::add));
        objections.findById(request.id().value()).ifPresent(objection -> {
            facts.add(Fact.of(words.of("review.team.fact.objection", objection.name()), objection.reason()));
            if (objection.accepted() != null) {
                facts.add(Fact.of(
                        words.of("review.team.fact.answer." + (objection.accepted() ? "accepted" : "refused")),
                        objection.answer()));
            }
        });
        if (PROPOSE_TEAM.is(task)) {
            former.ofRequest(request.id().value()).stream()
                    .filter(each -> each.declaration() != null)
                    .forEach(each ->
                            facts.add(Fact.of(words.of("review.team.fact.former", each.name()), each.declaration())));
            members.of(request.id()).stream()
                    .filter(member -> member.isDeclared() && !member.isClear())
                    .forEach(member -> facts.add(
                            Fact.of(words.of("review.team.fact.conflict", member.name()), member.declaration())));
        }
        return facts;
    }

    /** The enterprise learns what was lifted, not who said so and why. */
    private Fact lifted(TeamMember member, LiftedConflict lift, Actor reader) {
        var what = lift.interest().words();
        return Fact.of(
                words.of("review.team.fact.lifted", member.name()),
                reader.enterprise() != null
                        ? what
                        : words.of(
                                "review.team.lifted",
                                what,
                                lift.lifter(),
                                BeijingTime.minute(lift.liftedAt()),
                                lift.reason()));
    }

    /** The enterprise objects once. */
    private List<Option> answers(AssessmentRequest request) {
        var refused = objections
                .findById(request.id().value())
                .map(objection -> words.of("review.rule.team-objected-before"))
                .orElse(null);
        return List.of(
                new Option("CONFIRMED", words.of("review.team.answer.CONFIRMED"), null),
                new Option("OBJECTED", words.of("review.team.answer.OBJECTED"), refused));
    }

    /** After a conflict or an objection the manager starts from what stood before. */
    private Map<String, Object> proposal(AssessmentRequest request) {
        var data = new LinkedHashMap<String, Object>();
        data.put("replaces", members.of(request.id()).isEmpty() ? "NO" : "YES");
        data.put(
                "leads",
                candidates.of(request, Part.LEAD).stream().map(this::option).toList());
        data.put(
                "assessors",
                candidates.of(request, Part.MEMBER).stream().map(this::option).toList());
        if (request.contractNumber() != null) {
            data.put("contractNumber", request.contractNumber());
            data.put("contractDate", request.contractDate().toString());
        }
        return data;
    }

    private Option option(Candidate candidate) {
        var person = candidate.person();
        var label = words.of(
                "review.team.candidate",
                person.name(),
                person.grade() == null ? "" : person.grade(),
                candidate.openRequests(),
                person.capacity());
        return new Option(
                person.account().toString(),
                label,
                candidate.isFree() ? null : String.join(words.of("review.team.separator"), candidate.reasons()));
    }

    private String name(TeamMember member) {
        return words.of(member.isLead() ? "review.team.lead" : "review.team.member", member.name());
    }

    private AssessmentRequest request(TaskRef task) {
        return requests.findById(AssessmentRequestId.of(task.businessKey()).value())
                .orElseThrow();
    }
}

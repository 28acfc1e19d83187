package io.zhiheng.visit.application.plan;

import static io.zhiheng.visit.application.VisitStep.ASSESS_ON_SITE;
import static io.zhiheng.visit.application.VisitStep.CORRECT_NONCONFORMITIES;
import static io.zhiheng.visit.application.VisitStep.PLAN_ON_SITE;

import io.zhiheng.platform.workflow.task.ContractStep;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.application.step.StepFormData;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import io.zhiheng.team.domain.TeamMembers;
import io.zhiheng.visit.application.VisitStep;
import io.zhiheng.visit.domain.ManDays;
import io.zhiheng.visit.domain.OnSiteVisits;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is known before the forms of the visit are filled in. */
@Component
class OnSiteFormData implements StepFormData {

    private final RequestAccess access;
    private final PlanRules rules;
    private final TeamMembers members;
    private final OnSiteVisits visits;
    private final Nonconformities nonconformities;
    private final Words words;

    OnSiteFormData(
            RequestAccess access,
            PlanRules rules,
            TeamMembers members,
            OnSiteVisits visits,
            Nonconformities nonconformities,
            Words words) {
        this.access = access;
        this.rules = rules;
        this.members = members;
        this.visits = visits;
        this.nonconformities = nonconformities;
        this.words = words;
    }

    @Override
    public Set<VisitStep> steps() {
        return EnumSet.allOf(VisitStep.class);
    }

    @Override
    public Map<String, Object> of(TaskRef task, Actor actor) {
        if (!PLAN_ON_SITE.is(task)) {
            return Map.of();
        }
        var request = access.find(actor, AssessmentRequestId.of(task.businessKey()));
        return Map.of(
                "from",
                rules.earliest().toString(),
                "days",
                rules.manDays(request).daysFor(members.of(request.id()).size()));
    }

    @Override
    public List<Fact> facts(TaskRef task, Actor actor) {
        var request = access.find(actor, AssessmentRequestId.of(task.businessKey()));
        return switch (ContractStep.of(task, VisitStep.class)) {
            case PLAN_ON_SITE -> plan(request);
            case OPEN_ON_SITE ->
                visits.of(request.id())
                        .map(visit -> List.of(
                                fact("planned", word("planned.text", visit.startsOn(), visit.endsOn(), visit.days())),
                                fact("places", visit.places()),
                                fact("agenda", visit.agenda())))
                        .orElse(List.of());
            case ASSESS_ON_SITE, CORRECT_NONCONFORMITIES, VERIFY_CORRECTIONS -> found(task, request);
        };
    }

    private List<Fact> plan(AssessmentRequest request) {
        var work = rules.manDays(request);
        int team = members.of(request.id()).size();
        return List.of(
                fact("earliest", word("earliest.text", rules.earliest(), rules.notice())),
                fact(
                        "man-days",
                        word(
                                "man-days.text",
                                ManDays.DOCUMENTS,
                                work.onSite().stripTrailingZeros().toPlainString(),
                                team,
                                work.daysFor(team),
                                work.mostDays())));
    }

    private List<Fact> found(TaskRef task, AssessmentRequest request) {
        var recorded = nonconformities.of(request.id());
        var states = recorded.stream().collect(Collectors.groupingBy(Nonconformity::state, Collectors.counting()));
        var page = CORRECT_NONCONFORMITIES.is(task)
                ? "/assessment-requests/" + request.id() + "/nonconformities"
                : "/staff/requests/" + request.id() + "/on-site";
        var counted = ASSESS_ON_SITE.is(task)
                ? word("recorded.text", recorded.size())
                : word(
                        "counted.text",
                        recorded.size(),
                        count(states, Nonconformity.State.OPEN),
                        count(states, Nonconformity.State.CORRECTED),
                        count(states, Nonconformity.State.SENT_BACK),
                        count(states, Nonconformity.State.VERIFIED),
                        count(states, Nonconformity.State.OBSERVED));
        return List.of(new Fact(word("nonconformities"), counted, page));
    }

    private static long count(Map<Nonconformity.State, Long> states, Nonconformity.State state) {
        return states.getOrDefault(state, 0L);
    }

    private Fact fact(String label, String text) {
        return Fact.of(word(label), text);
    }

    private String word(String key, Object... args) {
        var texts = List.of(args).stream().map(String::valueOf).toArray();
        return words.of("review-onsite.fact." + key, texts);
    }
}

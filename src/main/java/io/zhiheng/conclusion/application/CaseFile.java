package io.zhiheng.conclusion.application;

import io.zhiheng.finding.domain.review.AskedRectification;
import io.zhiheng.finding.domain.review.AskedRectifications;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.application.step.StepFormData.Fact;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import io.zhiheng.visit.domain.OnSiteVisits;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything that lies in the file of a request, each with the way to it, for those who judge the work of others. */
@Component
public class CaseFile {

    private static final String PAGES = "/staff/requests/";

    private final RequestAccess access;
    private final Conclusions conclusions;
    private final TeamMembers members;
    private final AskedRectifications rounds;
    private final OnSiteVisits visits;
    private final Nonconformities nonconformities;
    private final Dissent dissent;
    private final Words words;

    CaseFile(
            RequestAccess access,
            Conclusions conclusions,
            TeamMembers members,
            AskedRectifications rounds,
            OnSiteVisits visits,
            Nonconformities nonconformities,
            Dissent dissent,
            Words words) {
        this.access = access;
        this.conclusions = conclusions;
        this.members = members;
        this.rounds = rounds;
        this.visits = visits;
        this.nonconformities = nonconformities;
        this.dissent = dissent;
        this.words = words;
    }

    /** Nothing for whom it is closed. */
    public List<Fact> of(Actor actor, AssessmentRequest request) {
        return access.mayReadDossier(actor, request) ? facts(request) : List.of();
    }

    private List<Fact> facts(AssessmentRequest request) {
        var page = PAGES + request.id();
        var all = new ArrayList<Fact>();
        all.add(fact("dossier", page + "/clauses"));
        if (conclusions.reportOf(request.id()).isPresent()) {
            all.add(fact("report", page + "/report"));
            all.add(fact("report-pdf", "/api/v1/assessment-requests/" + request.id() + "/report.pdf"));
        }
        var team = members.of(request.id());
        if (!team.isEmpty()) {
            all.add(new Fact(
                    words.of("review.case.team"),
                    team.stream().map(this::name).collect(Collectors.joining("、")),
                    page));
            all.add(new Fact(words.of("review.case.rounds"), rounds(request), page + "/clauses"));
        }
        if (visits.of(request.id()).isPresent()) {
            all.add(new Fact(words.of("review.case.nonconformities"), nonconformities(request), page + "/on-site"));
        }
        all.addAll(dissent.of(request));
        return all;
    }

    private Fact fact(String what, String href) {
        return new Fact(words.of("review.case." + what), words.of("review.case." + what + ".text"), href);
    }

    private String name(TeamMember member) {
        return words.of(member.isLead() ? "review.team.lead" : "review.team.member", member.name());
    }

    private String rounds(AssessmentRequest request) {
        var asked = rounds.of(request.id().value());
        return asked.isEmpty()
                ? words.of("review.case.no-rounds")
                : asked.stream().map(this::round).collect(Collectors.joining("\n"));
    }

    private String round(AskedRectification asked) {
        return words.of(
                "review.case.round",
                asked.round(),
                BeijingTime.of(asked.askedAt()).toLocalDate().toString(),
                asked.clauses().size(),
                asked.reason() == null ? "" : asked.reason());
    }

    private String nonconformities(AssessmentRequest request) {
        var found = nonconformities.of(request.id());
        return found.isEmpty()
                ? words.of("review.case.no-nonconformities")
                : found.stream().map(this::nonconformity).collect(Collectors.joining("\n"));
    }

    private String nonconformity(Nonconformity each) {
        return words.of(
                "review.case.nonconformity",
                each.label(),
                words.of("review-onsite.severity." + each.text().severity()),
                words.of("review-onsite.script.state." + each.state()));
    }
}

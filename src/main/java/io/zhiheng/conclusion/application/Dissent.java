package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.domain.AssessmentReports;
import io.zhiheng.conclusion.domain.Decision;
import io.zhiheng.conclusion.domain.Decisions;
import io.zhiheng.request.application.step.StepFormData.Fact;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Words;
import io.zhiheng.team.domain.TeamObjections;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was said against the team, against the report and in earlier rounds of the decision. */
@Component
class Dissent {

    private final TeamObjections teamObjections;
    private final AssessmentReports reports;
    private final Decisions decisions;
    private final Conclusions conclusions;
    private final Words words;

    Dissent(
            TeamObjections teamObjections,
            AssessmentReports reports,
            Decisions decisions,
            Conclusions conclusions,
            Words words) {
        this.teamObjections = teamObjections;
        this.reports = reports;
        this.decisions = decisions;
        this.conclusions = conclusions;
        this.words = words;
    }

    /** One line that says so where nobody dissented. What another seat has decided in this round is not among them. */
    List<Fact> of(AssessmentRequest request) {
        var all = new ArrayList<Fact>();
        teamObjections
                .findById(request.id().value())
                .ifPresent(
                        each -> all.add(Fact.of(words.of("review.team.fact.objection", each.name()), each.reason())));
        reports.ofRequest(request.id().value()).stream()
                .filter(report -> report.objection() != null)
                .forEach(report -> all.add(new Fact(
                        words.of("review.conclusion.fact.objection", report.objectedBy()),
                        report.objection(),
                        "/staff/requests/" + request.id() + "/report")));
        int current = conclusions.decisionRound(request.id());
        decisions.of(request.id().value()).stream()
                .filter(each -> each.round() < current)
                .map(this::decided)
                .forEach(all::add);
        return all.isEmpty()
                ? List.of(Fact.of(words.of("review.case.dissent"), words.of("review.case.no-dissent")))
                : all;
    }

    private Fact decided(Decision each) {
        var outcome = words.of("review.decision.outcome." + each.outcome());
        return Fact.of(
                words.of("review.case.decided", each.round(), each.seat(), each.person()),
                each.reason() == null ? outcome : outcome + "\n" + each.reason());
    }
}

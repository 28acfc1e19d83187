package io.zhiheng.conclusion.application;

import static io.zhiheng.conclusion.application.ConclusionStep.CONFIRM_REPORT;
import static io.zhiheng.conclusion.application.ConclusionStep.WRITE_REPORT;

import io.zhiheng.conclusion.application.ConfirmReport.Answer;
import io.zhiheng.conclusion.domain.AssessmentReport;
import io.zhiheng.conclusion.domain.AssessmentReports;
import io.zhiheng.finding.application.Dossiers;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.application.step.StepFormData;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import io.zhiheng.visit.application.ClauseNonconformities;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What writing and confirming the report begins with: the levels side by side, and what was said against the last one.
 */
@Component
@Transactional(readOnly = true)
class ReportFormData implements StepFormData {

    private final RequestAccess access;
    private final AssessedRatings ratings;
    private final AssessmentReports reports;
    private final Comparisons comparisons;
    private final Conclusions conclusions;
    private final ConclusionFacts facts;
    private final ClauseNonconformities nonconformities;
    private final Dossiers dossiers;
    private final Words words;

    ReportFormData(
            RequestAccess access,
            AssessedRatings ratings,
            AssessmentReports reports,
            Comparisons comparisons,
            Conclusions conclusions,
            ConclusionFacts facts,
            ClauseNonconformities nonconformities,
            Dossiers dossiers,
            Words words) {
        this.access = access;
        this.ratings = ratings;
        this.reports = reports;
        this.comparisons = comparisons;
        this.conclusions = conclusions;
        this.facts = facts;
        this.nonconformities = nonconformities;
        this.dossiers = dossiers;
        this.words = words;
    }

    /** @param refused why this one cannot be chosen; null when it can */
    record Option(String value, String label, String refused) {}

    @Override
    public Set<ConclusionStep> steps() {
        return EnumSet.of(WRITE_REPORT, CONFIRM_REPORT);
    }

    /** A report that came back is written on, not anew. */
    @Override
    public Map<String, Object> of(TaskRef task, Actor actor) {
        if (CONFIRM_REPORT.is(task)) {
            return Map.of("answers", answers(conclusions.latestReport(AssessmentRequestId.of(task.businessKey()))));
        }
        return reports.findFirstByRequestOrderByRoundDesc(
                        AssessmentRequestId.of(task.businessKey()).value())
                .map(AssessmentReport::words)
                .<Map<String, Object>>map(last -> Map.of(
                        "summary", last.summary(), "strengths", last.strengths(), "improvements", last.improvements()))
                .orElse(Map.of());
    }

    private List<Option> answers(AssessmentReport report) {
        return Stream.of(Answer.values())
                .map(answer -> new Option(
                        answer.name(),
                        words.of("review.report.answer." + answer),
                        conclusions.refusal(report, answer).map(words::of).orElse(null)))
                .toList();
    }

    @Override
    public List<Fact> facts(TaskRef task, Actor actor) {
        var request = access.find(actor, AssessmentRequestId.of(task.businessKey()));
        return WRITE_REPORT.is(task) ? toWrite(request) : facts.ofReport(request, "/assessment-requests/");
    }

    private List<Fact> toWrite(AssessmentRequest request) {
        var all = new ArrayList<Fact>();
        reports.findFirstByRequestOrderByRoundDesc(request.id().value())
                .ifPresent(last -> all.addAll(facts.against(request, last)));
        var now = ratings.of(request);
        var comparison = comparisons.of(
                now.edition(),
                now.self(),
                now.assessed(),
                now.judgement().clauses(),
                now.judgement().parameters());
        all.addAll(facts.levels(request, comparison));
        var missing = now.judgement().missing();
        var correct = "/staff/requests/" + request.id() + "/clauses";
        all.add(
                missing.isEmpty()
                        ? new Fact(
                                words.of("review.conclusion.fact.findings"),
                                words.of("review.conclusion.fact.findings.text"),
                                correct)
                        : new Fact(
                                words.of("review.conclusion.fact.missing"),
                                words.of(
                                        "review.conclusion.fact.missing.text",
                                        missing.size(),
                                        String.join(" ", missing)),
                                correct));
        all.addAll(toWeigh(request));
        all.add(facts.differences(comparison, "/staff/requests/" + request.id() + "/report"));
        return all;
    }

    private List<Fact> toWeigh(AssessmentRequest request) {
        var dossier = dossiers.latest(request);
        return nonconformities.unsettled(request, dossier).entrySet().stream()
                .map(each -> new Fact(
                        words.of(
                                "review.conclusion.fact.weigh",
                                each.getValue().stream()
                                        .map(Nonconformity::label)
                                        .collect(Collectors.joining("、"))),
                        words.of(
                                "review.conclusion.fact.weigh.text",
                                dossier.clause(each.getKey()).orElseThrow().displayNo()),
                        "/staff/requests/" + request.id() + "/clauses?clause=" + each.getKey()))
                .toList();
    }
}

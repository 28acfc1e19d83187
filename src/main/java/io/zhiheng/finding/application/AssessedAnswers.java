package io.zhiheng.finding.application;

import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.finding.domain.Finding;
import io.zhiheng.finding.domain.Findings;
import io.zhiheng.finding.domain.PerformanceFindings;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.request.domain.AssessmentRequest;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the assessors found, in the shape that is rated: where they agreed or found nothing, what was answered. */
@Component
@Transactional(readOnly = true)
public class AssessedAnswers {

    private final Dossiers dossiers;
    private final Findings findings;
    private final PerformanceFindings performance;

    AssessedAnswers(Dossiers dossiers, Findings findings, PerformanceFindings performance) {
        this.dossiers = dossiers;
        this.findings = findings;
        this.performance = performance;
    }

    /** A clause that is judged otherwise than it was answered, with the reason. */
    public record Difference(String clause, Conformity declared, Conformity assessed, String reason) {}

    /** A verified figure that is otherwise than declared. @param declared null where none was */
    public record FigureDifference(String parameter, String declared, String verified, String reason) {}

    public Answers of(AssessmentRequest request) {
        var dossier = dossiers.latest(request);
        var clauses = new HashMap<String, Conformity>();
        dossier.content().answers().forEach(answer -> clauses.put(answer.clause(), answer.conformity()));
        findings.of(request.id().value()).stream()
                .filter(Finding::isGiven)
                .forEach(each -> clauses.put(each.clause(), each.content().assessed(clauses.get(each.clause()))));
        var sheet =
                new PerformanceUnderReview(dossier, performance.of(request.id().value()));
        return new Answers(
                clauses,
                sheet.figures(),
                dossier.edition()
                        .performanceIndicators()
                        .filter(indicator -> !sheet.applies(indicator))
                        .map(PerformanceIndicator::id)
                        .collect(Collectors.toSet()),
                dossier.content().profile().industry());
    }

    /** In the order of the edition. */
    public List<Difference> differences(AssessmentRequest request) {
        var dossier = dossiers.latest(request);
        var found = findings.of(request.id().value()).stream()
                .filter(Finding::isGiven)
                .collect(Collectors.toMap(Finding::clause, Finding::content));
        return dossier.content().answers().stream()
                .filter(answer -> found.containsKey(answer.clause()))
                .map(answer -> new Difference(
                        answer.clause(),
                        answer.conformity(),
                        found.get(answer.clause()).assessed(answer.conformity()),
                        found.get(answer.clause()).reason()))
                .filter(each -> each.declared() != each.assessed())
                .toList();
    }

    public List<FigureDifference> figureDifferences(AssessmentRequest request) {
        var dossier = dossiers.latest(request);
        return performance.of(request.id().value()).stream()
                .filter(each ->
                        each.isGiven() && each.isAdjusted() && each.verdict().value() != null)
                .map(each -> new FigureDifference(
                        each.subject(),
                        dossier.declared(each.subject()),
                        each.verdict().value(),
                        each.verdict().reason()))
                .toList();
    }
}

package io.zhiheng.finding.application;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessment.Answer;
import io.zhiheng.assessment.SubmittedSelfAssessment.Performance;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.finding.domain.FindingRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an institution was given to judge: one frozen revision, read by its edition. */
public record Dossier(SubmittedSelfAssessment content, Edition edition) {

    public int revision() {
        return content.revision();
    }

    public Answer answer(String clause) {
        return content.answers().stream()
                .filter(each -> each.clause().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Edition.Clause> clause(String id) {
        return edition.clauses().filter(each -> each.id().equals(id)).findFirst();
    }

    /** @param supplements whether the enterprise may still be asked for more */
    public FindingRule ruleOf(Edition.Clause clause, boolean supplements) {
        return new FindingRule(
                clause,
                edition.scale(clause.scale()).orElseThrow(),
                answer(clause.id()).conformity(),
                supplements);
    }

    /** The first-level indicator of a clause, a performance indicator or a parameter. */
    public Optional<Edition.FirstLevel> firstLevelOf(String subject) {
        return edition.firstLevel().stream()
                .filter(first ->
                        first.clauses().stream().anyMatch(each -> each.id().equals(subject))
                                || first.performance().stream()
                                        .anyMatch(each -> each.id().equals(subject))
                                || first.parameters().stream()
                                        .anyMatch(each -> each.id().equals(subject)))
                .findFirst();
    }

    public Edition.SecondLevel secondLevelOf(Edition.Clause clause) {
        return edition.secondLevels()
                .filter(each -> each.clauses().contains(clause))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Edition.Parameter> parameter(String id) {
        return edition.parameters().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Edition.PerformanceIndicator> performanceIndicator(String id) {
        return edition.performanceIndicators()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    public Performance performance(String indicator) {
        return content.performance().stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** The figure as the enterprise typed it; null where there is none. */
    public String declared(String parameter) {
        return content.parameters().get(parameter);
    }

    /** Whatever a dialogue may be about. */
    public boolean hasClauseOrIndicator(String id) {
        return clause(id).isPresent() || performanceIndicator(id).isPresent();
    }

    /** Version of the answer that is spoken about now; 0 for performance indicators. */
    public int answerVersion(String id) {
        return clause(id).isPresent() ? answer(id).version() : 0;
    }

    /** Ids of all files that prove an answer or a figure. */
    Set<String> evidence() {
        return Stream.concat(
                        content.answers().stream().flatMap(each -> each.evidence().stream()),
                        content.performance().stream().flatMap(each -> each.evidence().stream()))
                .map(SubmittedSelfAssessment.Evidence::id)
                .collect(Collectors.toSet());
    }

    List<Edition.Parameter> parametersOf(Edition.PerformanceIndicator indicator) {
        return indicator.parameters().stream()
                .map(id -> parameter(id).orElseThrow())
                .toList();
    }
}

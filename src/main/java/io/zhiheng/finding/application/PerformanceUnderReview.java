package io.zhiheng.finding.application;

import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.finding.domain.PerformanceFinding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was declared of the figures, and what the assessors found of them so far. */
class PerformanceUnderReview {

    private final Dossier dossier;
    private final Map<String, PerformanceFinding> findings;

    PerformanceUnderReview(Dossier dossier, List<PerformanceFinding> findings) {
        this.dossier = dossier;
        this.findings = findings.stream()
                .filter(PerformanceFinding::isGiven)
                .collect(Collectors.toMap(PerformanceFinding::subject, Function.identity()));
    }

    /** The figure of a parameter; whether an indicator applies, as text; null where nothing was declared. */
    static String declared(Dossier dossier, String subject) {
        return dossier.performanceIndicator(subject).isPresent()
                ? String.valueOf(dossier.performance(subject).applicable())
                : dossier.declared(subject);
    }

    /** As found, else as declared. */
    boolean applies(PerformanceIndicator indicator) {
        var found = findings.get(indicator.id());
        return found != null
                ? found.verdict().applicable()
                : dossier.performance(indicator.id()).applicable();
    }

    /** What is still to be looked at: the indicator itself, and its parameters if it applies. */
    List<String> missing(PerformanceIndicator indicator) {
        return subjects(indicator)
                .filter(subject -> !findings.containsKey(subject))
                .toList();
    }

    boolean isReviewed(PerformanceIndicator indicator) {
        return missing(indicator).isEmpty();
    }

    /** Whether anything about it was found to be otherwise than declared. */
    boolean isAdjusted(PerformanceIndicator indicator) {
        return subjects(indicator).map(findings::get).filter(Objects::nonNull).anyMatch(PerformanceFinding::isAdjusted);
    }

    private Stream<String> subjects(PerformanceIndicator indicator) {
        return Stream.concat(
                Stream.of(indicator.id()), applies(indicator) ? indicator.parameters().stream() : Stream.empty());
    }

    /** Every figure, as verified or else as declared. */
    Map<String, String> figures() {
        var figures = new HashMap<>(dossier.content().parameters());
        findings.values().stream()
                .filter(each -> each.verdict().value() != null)
                .forEach(each -> figures.put(each.subject(), each.verdict().value()));
        return figures;
    }
}

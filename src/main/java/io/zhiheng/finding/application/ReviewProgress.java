package io.zhiheng.finding.application;

import io.zhiheng.catalogue.Edition.FirstLevel;
import io.zhiheng.finding.domain.Finding;
import io.zhiheng.finding.domain.Findings;
import io.zhiheng.finding.domain.PerformanceFindings;
import io.zhiheng.finding.domain.Verdict;
import io.zhiheng.request.domain.AssessmentRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What of a request has been looked at, and what has not. */
@Component
public class ReviewProgress {

    private final Dossiers dossiers;
    private final Findings findings;
    private final PerformanceFindings performance;

    ReviewProgress(Dossiers dossiers, Findings findings, PerformanceFindings performance) {
        this.dossiers = dossiers;
        this.findings = findings;
        this.performance = performance;
    }

    /** A clause or performance indicator without a finding. @param displayNo as people call it */
    public record OpenPoint(String subject, String displayNo, String name) {}

    /** In the order of the edition. */
    public List<OpenPoint> open(AssessmentRequest request, FirstLevel indicator) {
        return looked(request, dossiers.latest(request)).open(indicator).toList();
    }

    /** Of all indicators. */
    public List<OpenPoint> open(AssessmentRequest request) {
        var dossier = dossiers.latest(request);
        return dossier.edition().firstLevel().stream()
                .flatMap(looked(request, dossier)::open)
                .toList();
    }

    /** @param found ids of the clauses that have a finding */
    private record Looked(Set<String> found, PerformanceUnderReview sheet) {

        Stream<OpenPoint> open(FirstLevel indicator) {
            var clauses = indicator.clauses().stream()
                    .filter(clause -> !found.contains(clause.id()))
                    .map(clause -> new OpenPoint(clause.id(), clause.displayNo(), clause.text()));
            var figures = indicator.performance().stream()
                    .filter(each -> !sheet.isReviewed(each))
                    .map(each -> new OpenPoint(each.id(), each.displayNo(), each.name()));
            return Stream.concat(clauses, figures);
        }
    }

    private Looked looked(AssessmentRequest request, Dossier dossier) {
        return new Looked(
                given(request),
                new PerformanceUnderReview(dossier, performance.of(request.id().value())));
    }

    /** Ids of the clauses that the enterprise should supplement, in the order of the edition. */
    public List<String> contested(AssessmentRequest request) {
        var contested = findings.of(request.id().value()).stream()
                .filter(each -> each.content().verdict() == Verdict.SUPPLEMENT)
                .map(Finding::clause)
                .collect(Collectors.toSet());
        return dossiers.latest(request)
                .edition()
                .clauses()
                .map(clause -> clause.id())
                .filter(contested::contains)
                .toList();
    }

    private Set<String> given(AssessmentRequest request) {
        return findings.of(request.id().value()).stream()
                .filter(Finding::isGiven)
                .map(Finding::clause)
                .collect(Collectors.toSet());
    }
}

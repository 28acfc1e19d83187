package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.domain.AssessmentReport;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.step.StepFormData.Fact;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.StepRecord;
import io.zhiheng.request.domain.StepRecords;
import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A conclusion in a few lines, read before somebody answers or judges it. */
@Component
class ConclusionFacts {

    private final Conclusions conclusions;
    private final Comparisons comparisons;
    private final StepRecords steps;
    private final CertifiedWords certified;
    private final Words words;

    ConclusionFacts(
            Conclusions conclusions,
            Comparisons comparisons,
            StepRecords steps,
            CertifiedWords certified,
            Words words) {
        this.conclusions = conclusions;
        this.comparisons = comparisons;
        this.steps = steps;
        this.certified = certified;
        this.words = words;
    }

    /** What those decide on: the report; or, after an appeal against it, that the documents did not pass. */
    List<Fact> toDecide(AssessmentRequest request, String side) {
        return conclusions.reportOf(request.id()).isPresent() ? ofReport(request, side) : ofFailedDocuments(request);
    }

    private List<Fact> ofFailedDocuments(AssessmentRequest request) {
        var all = new ArrayList<Fact>();
        all.add(Fact.of(
                words.of("review.conclusion.fact.no-report"), words.of("review.conclusion.fact.no-report.text")));
        steps.ofRequest(request.id().value()).stream()
                .filter(step -> step.action() == StepAction.DOCUMENTS_NOT_PASSED)
                .map(StepRecord::reason)
                .filter(Objects::nonNull)
                .forEach(reason -> all.add(Fact.of(words.of("review.conclusion.fact.documents-failed"), reason)));
        return all;
    }

    /** @param side where the reader's pages about requests begin */
    List<Fact> ofReport(AssessmentRequest request, String side) {
        var report = conclusions.latestReport(request.id());
        var comparison = comparisons.of(
                report.edition(), report.self(), report.assessed(), report.clauses(), report.parameters());
        var all = new ArrayList<>(levels(request, comparison));
        all.add(Fact.of(
                words.of("review.conclusion.fact.to-certify"),
                report.isCertifiable()
                        ? certified.levelToCertify(report)
                        : words.of("review.conclusion.not-certifiable")));
        all.add(differences(comparison, side + request.id() + "/report"));
        all.add(Fact.of(
                words.of("review.conclusion.fact.summary"), report.words().summary()));
        return all;
    }

    /** Overall and by first-level indicator. */
    List<Fact> levels(AssessmentRequest request, Comparison comparison) {
        var all = new ArrayList<Fact>();
        all.add(Fact.of(
                words.of("review.conclusion.fact.levels"),
                words.of(
                        "review.conclusion.fact.levels.text",
                        comparison.self().name(),
                        name(comparison.assessed()),
                        certified.levelAppliedFor(request))));
        comparison
                .indicators()
                .forEach(each -> all.add(Fact.of(
                        each.displayNo() + " " + each.name(),
                        words.of("review.conclusion.fact.side-by-side", name(each.self()), name(each.assessed())))));
        return all;
    }

    Fact differences(Comparison comparison, String href) {
        return new Fact(
                words.of("review.conclusion.fact.differences"),
                words.of(
                        "review.conclusion.fact.differences.text",
                        comparison.differences().size(),
                        comparison.figures().size()),
                href);
    }

    /** Why the last report came back: what the enterprise said, or those who decided. */
    List<Fact> against(AssessmentRequest request, AssessmentReport last) {
        var all = new ArrayList<Fact>();
        if (last.objection() != null) {
            all.add(Fact.of(words.of("review.conclusion.fact.objection", last.objectedBy()), last.objection()));
        }
        steps.ofRequest(request.id().value()).stream()
                .filter(step -> step.action() == StepAction.DECISION_RETURNED
                        && step.reason() != null
                        && step.takenAt().isAfter(last.writtenAt()))
                .map(StepRecord::reason)
                .forEach(reason -> all.add(Fact.of(words.of("review.conclusion.fact.returned"), reason)));
        return all;
    }

    private String name(Comparison.Level level) {
        return level.name() == null ? words.of("review.conclusion.no-level") : level.name();
    }
}

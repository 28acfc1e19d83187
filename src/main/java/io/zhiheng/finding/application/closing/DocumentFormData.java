package io.zhiheng.finding.application.closing;

import static io.zhiheng.finding.application.ReviewStep.CONCLUDE_DOCUMENTS;
import static io.zhiheng.finding.application.ReviewStep.REVIEW_DOCUMENTS;

import io.zhiheng.finding.application.Dossiers;
import io.zhiheng.finding.application.ReviewProgress;
import io.zhiheng.finding.application.ReviewStep;
import io.zhiheng.finding.domain.review.AskedRectification;
import io.zhiheng.finding.domain.review.AskedRectifications;
import io.zhiheng.finding.domain.review.IndicatorReviews;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.application.step.StepFormData;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an assessor sees beside the forms of document review: what is left to do, what was found. */
@Component
class DocumentFormData implements StepFormData {

    private static final int NAMED = 12;

    private final RequestAccess access;
    private final Dossiers dossiers;
    private final ReviewProgress progress;
    private final IndicatorReviews reviews;
    private final AskedRectifications asked;
    private final Words words;

    DocumentFormData(
            RequestAccess access,
            Dossiers dossiers,
            ReviewProgress progress,
            IndicatorReviews reviews,
            AskedRectifications asked,
            Words words) {
        this.access = access;
        this.dossiers = dossiers;
        this.progress = progress;
        this.reviews = reviews;
        this.asked = asked;
        this.words = words;
    }

    record Option(String value, String label) {}

    @Override
    public Set<ReviewStep> steps() {
        return EnumSet.of(REVIEW_DOCUMENTS, CONCLUDE_DOCUMENTS);
    }

    /** Where something is to be supplemented, that is what the lead will most likely conclude. */
    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> of(TaskRef task, Actor actor) {
        var request = access.dossier(actor, AssessmentRequestId.of(task.businessKey()));
        return CONCLUDE_DOCUMENTS.is(task) ? conclusion(request, progress.contested(request)) : Map.of();
    }

    private Map<String, Object> conclusion(AssessmentRequest request, List<String> contested) {
        boolean again = !contested.isEmpty() && asked.of(request.id().value()).size() < AskedRectification.MOST_ROUNDS;
        var options = dossiers.latest(request)
                .edition()
                .clauses()
                .filter(each -> contested.contains(each.id()))
                .map(each -> new Option(each.id(), words.of("review.document.option", each.displayNo(), each.text())))
                .toList();
        return again
                ? Map.of("contested", options, "clauses", contested, "outcome", "RECTIFY")
                : Map.of("contested", options, "clauses", contested);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> facts(TaskRef task, Actor actor) {
        var request = access.dossier(actor, AssessmentRequestId.of(task.businessKey()));
        return CONCLUDE_DOCUMENTS.is(task) ? ofWhole(request) : ofIndicator(request, task.item());
    }

    private List<Fact> ofIndicator(AssessmentRequest request, String item) {
        var indicator = dossiers.latest(request).edition().firstLevel(item).orElseThrow();
        var open = progress.open(request, indicator);
        return List.of(new Fact(
                words.of("review.document.fact.open"),
                open.isEmpty()
                        ? words.of("review.document.fact.none-open")
                        : words.of(
                                "review.document.fact.open-text",
                                open.size(),
                                open.stream()
                                        .limit(NAMED)
                                        .map(ReviewProgress.OpenPoint::displayNo)
                                        .collect(Collectors.joining("、"))),
                workspace(request) + "?indicator=" + item));
    }

    private List<Fact> ofWhole(AssessmentRequest request) {
        var edition = dossiers.latest(request).edition();
        var contested = progress.contested(request);
        long total = edition.clauses().count() + edition.performanceIndicators().count();
        long open = progress.open(request).size();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.of("review.document.fact.progress"),
                words.of("review.document.fact.progress-text", total - open, total, contested.size()),
                workspace(request)));
        if (!contested.isEmpty()) {
            facts.add(new Fact(
                    words.of("review.document.fact.contested"),
                    edition.clauses()
                            .filter(each -> contested.contains(each.id()))
                            .map(each -> each.displayNo())
                            .collect(Collectors.joining("、")),
                    workspace(request) + "?filter=supplement"));
        }
        int rounds = asked.of(request.id().value()).size();
        if (rounds > 0) {
            facts.add(Fact.of(
                    words.of("review.document.fact.rounds"),
                    words.of(
                            rounds < AskedRectification.MOST_ROUNDS
                                    ? "review.document.fact.rounds-text"
                                    : "review.document.fact.rounds-used",
                            rounds,
                            AskedRectification.MOST_ROUNDS)));
        }
        reviews.of(request.id().value())
                .forEach(review -> facts.add(Fact.of(
                        words.of(
                                review.round() == 0
                                        ? "review.document.fact.summary"
                                        : "review.document.fact.summary-again",
                                edition.firstLevel(review.indicator())
                                        .map(each -> each.displayNo() + " " + each.name())
                                        .orElse(""),
                                review.round()),
                        words.of("review.document.fact.summary-text", review.person(), review.summary()))));
        return facts;
    }

    private static String workspace(AssessmentRequest request) {
        return "/staff/requests/" + request.id() + "/clauses";
    }
}

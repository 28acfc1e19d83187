package io.zhiheng.finding.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.conversation.Dialogues;
import io.zhiheng.finding.application.Reading.Read;
import io.zhiheng.finding.application.ReviewPage.First;
import io.zhiheng.finding.application.ReviewPage.Review;
import io.zhiheng.finding.application.ReviewPage.Row;
import io.zhiheng.finding.application.ReviewPage.Second;
import io.zhiheng.finding.domain.Apart;
import io.zhiheng.finding.domain.Verdict;
import io.zhiheng.finding.domain.review.AskedRectifications;
import io.zhiheng.finding.domain.review.IndicatorReview;
import io.zhiheng.finding.domain.review.IndicatorReviews;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the review workspace and everything that was found: as many queries for one clause as for all. */
@Component
@Transactional(readOnly = true)
public class ReviewQueries {

    private final Reading reading;
    private final IndicatorTasks tasks;
    private final IndicatorReviews reviews;
    private final AskedRectifications asked;
    private final Dialogues dialogues;

    ReviewQueries(
            Reading reading,
            IndicatorTasks tasks,
            IndicatorReviews reviews,
            AskedRectifications asked,
            Dialogues dialogues) {
        this.reading = reading;
        this.tasks = tasks;
        this.reviews = reviews;
        this.asked = asked;
        this.dialogues = dialogues;
    }

    /** @param given how many clauses and performance indicators were looked at to the end */
    public record FindingList(
            List<FindingView> items, List<PerformanceFindingView> performance, int given, int total) {}

    public FindingList findings(Actor actor, AssessmentRequestId id) {
        var read = reading.of(actor, id);
        var edition = read.dossier().edition();
        var clauses = edition.clauses().map(clause -> read.finding(clause.id())).toList();
        var sheet = read.sheet();
        var figures = edition.performanceIndicators().toList();
        return new FindingList(
                clauses,
                edition.firstLevel().stream()
                        .flatMap(first -> Stream.concat(
                                first.performance().stream().map(Edition.PerformanceIndicator::id),
                                first.parameters().stream().map(Edition.Parameter::id)))
                        .map(read::performance)
                        .toList(),
                (int) (clauses.stream().filter(FindingView::isGiven).count()
                        + figures.stream().filter(sheet::isReviewed).count()),
                clauses.size() + figures.size());
    }

    public ReviewPage page(Actor actor, AssessmentRequestId id) {
        return page(actor, reading.of(actor, id));
    }

    public ReviewPage page(Actor actor, Read read) {
        var request = read.request();
        var id = request.id();
        var edition = read.dossier().edition();
        var member = read.team().get(actor.account());
        var open = IndicatorTasks.reviews(read.tasks());
        boolean correcting = open.isEmpty()
                && member != null
                && IndicatorTasks.correcting(request, read.tasks(), member).isPresent();
        var summaries = reviews.of(id.value());
        var talks =
                dialogues.counts(request.enterprise(), request.selfAssessment().value());
        var rounds = asked.of(id.value());
        var firsts = edition.firstLevel().stream()
                .map(first -> {
                    var task = open.get(first.id());
                    var mine = task != null && task.isHeldBy(actor.account());
                    var summedUp = summaries.stream()
                            .filter(each -> each.indicator().equals(first.id()))
                            .toList();
                    return new First(
                            first.id(),
                            first.displayNo(),
                            first.name(),
                            task != null,
                            task == null ? null : tasks.holder(request, task),
                            mine,
                            mine || task == null && isLastBy(actor, summedUp),
                            task != null && member != null && task.assignee() == null,
                            task == null && correcting,
                            seconds(read, first, talks),
                            summedUp.stream().map(ReviewQueries::review).toList());
                })
                .toList();
        boolean rectifying = request.state() == RequestState.DOC_RECTIFY && !rounds.isEmpty();
        return new ReviewPage(
                id,
                request.number(),
                request.state(),
                request.enterpriseName(),
                request.selfLevel(),
                request.appliedLevel(),
                edition.levelName(request.selfLevel()),
                request.appliedLevel() == null ? null : edition.levelName(request.appliedLevel()),
                levels(edition),
                firsts,
                member != null,
                member != null && member.isLead(),
                IndicatorTasks.isConcluding(read.tasks()),
                (int) read.findings().values().stream()
                        .filter(each -> each.content().verdict() == Verdict.SUPPLEMENT)
                        .count(),
                rounds.size(),
                rectifying ? rounds.get(rounds.size() - 1).until() : null);
    }

    private static boolean isLastBy(Actor actor, List<IndicatorReview> reviews) {
        return !reviews.isEmpty() && reviews.get(reviews.size() - 1).account().equals(actor.account());
    }

    private static Map<Integer, String> levels(Edition edition) {
        var names = new TreeMap<Integer, String>();
        edition.levels().forEach(each -> names.put(each.level(), each.name()));
        return names;
    }

    private static List<Second> seconds(Read read, Edition.FirstLevel first, Map<String, Long> talks) {
        if (first.secondLevel().isEmpty()) {
            var sheet = read.sheet();
            return List.of(new Second(
                    null,
                    first.displayNo(),
                    first.name(),
                    first.performance().stream()
                            .map(each -> new Row(
                                    each.id(),
                                    each.displayNo(),
                                    each.name(),
                                    null,
                                    null,
                                    null,
                                    !sheet.isReviewed(each)
                                            ? null
                                            : sheet.isAdjusted(each) ? Verdict.ADJUST : Verdict.AGREE,
                                    talks.getOrDefault(each.id(), 0L),
                                    read.drafts().containsKey(each.id())
                                            || each.parameters().stream().anyMatch(read.drafts()::containsKey),
                                    false,
                                    0,
                                    null))
                            .toList()));
        }
        return first.secondLevel().stream()
                .map(second -> new Second(
                        second.id(),
                        second.displayNo(),
                        second.name(),
                        second.clauses().stream()
                                .map(clause -> row(read, clause, talks))
                                .toList()))
                .toList();
    }

    private static Row row(Read read, Edition.Clause clause, Map<String, Long> talks) {
        var finding = read.findings().get(clause.id());
        var content = finding == null ? null : finding.content();
        var answer = read.dossier().answer(clause.id());
        boolean changed = finding != null
                && !finding.isGiven()
                && finding.revision() != null
                && finding.revision() < read.dossier().revision();
        return new Row(
                clause.id(),
                clause.displayNo(),
                clause.text(),
                clause.level(),
                answer.conformity(),
                content == null ? null : content.conformity(),
                content == null ? null : content.verdict(),
                talks.getOrDefault(clause.id(), 0L),
                read.drafts().containsKey(clause.id()),
                changed,
                finding == null ? 0 : finding.version(),
                Apart.of(finding, read.drafts().containsKey(clause.id())));
    }

    private static Review review(IndicatorReview review) {
        return new Review(review.person(), review.reviewedAt(), review.summary(), review.round());
    }
}

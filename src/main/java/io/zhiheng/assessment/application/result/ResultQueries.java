package io.zhiheng.assessment.application.result;

import io.zhiheng.assessment.ResultSummaries;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.assessment.application.result.ResultView.LevelName;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a rating into the words of its edition. */
@Component
@Transactional(readOnly = true)
public class ResultQueries {

    private final SelfAssessmentQueries queries;
    private final SubmittedSelfAssessments submitted;
    private final Editions editions;
    private final Ratings ratings;
    private final WordsAnew wordsAnew;
    private final WayQueries ways;
    private final ResultSummaries summaries;

    ResultQueries(
            SelfAssessmentQueries queries,
            SubmittedSelfAssessments submitted,
            Editions editions,
            Ratings ratings,
            WordsAnew wordsAnew,
            WayQueries ways,
            ResultSummaries summaries) {
        this.queries = queries;
        this.submitted = submitted;
        this.editions = editions;
        this.ratings = ratings;
        this.wordsAnew = wordsAnew;
        this.ways = ways;
        this.summaries = summaries;
    }

    /** @throws NotFound before the submission */
    public Rating rating(Actor actor, SelfAssessmentId id) {
        var frozen = submitted.find(id, actor.enterprise());
        if (frozen.rating() == null) {
            throw new NotFound("rating", id);
        }
        return wordsAnew.of(frozen);
    }

    /** @throws NotFound before the submission */
    public ResultPage page(Actor actor, SelfAssessmentId id, WayChoice choice) {
        var frozen = submitted.find(id, actor.enterprise());
        var next = ways.of(frozen, WayChoice.OVERALL);
        return new ResultPage(
                summaries.of(frozen), view(actor, id, frozen), next, choice.isPlain() ? next : ways.of(frozen, choice));
    }

    private ResultView view(Actor actor, SelfAssessmentId id, SubmittedSelfAssessment frozen) {
        var row = queries.history(actor.enterprise()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("self-assessment", id));
        var edition = editions.byNumber(frozen.edition());
        var rating = wordsAnew.of(frozen);
        var shown = ratings.shown(frozen.edition(), frozen.scheme());
        var indicators = new ResultIndicators(edition, rating, shown);
        return new ResultView(
                row,
                frozen,
                rating.overall(),
                shown.index(rating.overall().index()),
                indicators.whyOverall(),
                indicators.all(),
                edition.levels().stream()
                        .map(level -> new LevelName(level.level(), level.name()))
                        .toList());
    }
}

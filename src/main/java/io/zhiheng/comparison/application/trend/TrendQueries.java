package io.zhiheng.comparison.application.trend;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.comparison.application.ShownResult;
import io.zhiheng.comparison.application.ShownResults;
import io.zhiheng.comparison.application.trend.TrendPage.Line;
import io.zhiheng.comparison.application.trend.TrendPage.Point;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an enterprise's results into the order of time. */
@Component
@Transactional(readOnly = true)
public class TrendQueries {

    private final SubmittedSelfAssessments submitted;
    private final Editions editions;
    private final ShownResults results;
    private final Ratings ratings;

    TrendQueries(SubmittedSelfAssessments submitted, Editions editions, ShownResults results, Ratings ratings) {
        this.submitted = submitted;
        this.editions = editions;
        this.results = results;
        this.ratings = ratings;
    }

    /** In the words of the latest edition. */
    public TrendPage page(Actor actor) {
        var latestFirst = submitted.latestFirst(actor.enterprise());
        if (latestFirst.isEmpty()) {
            return new TrendPage(List.of(), List.of(), List.of(), 0);
        }
        var edition = editions.byNumber(latestFirst.get(0).edition());
        var points = points(latestFirst);
        return new TrendPage(
                points,
                edition.firstLevel().stream().map(first -> line(first, points)).toList(),
                new FigureTrends(latestFirst, edition, editions, ratings).all(),
                edition.levels().size());
    }

    private List<Point> points(List<SubmittedSelfAssessment> latestFirst) {
        var points = new ArrayList<Point>();
        ShownResult before = null;
        for (int at = latestFirst.size() - 1; at >= 0; at--) {
            var result = results.of(latestFirst.get(at));
            points.add(new Point(
                    result,
                    before != null && !before.edition().equals(result.edition()),
                    before != null && !before.ratedLike(result)));
            before = result;
        }
        return points;
    }

    private static Line line(Edition.FirstLevel first, List<Point> points) {
        var standings = new ArrayList<ShownResult.Standing>();
        points.forEach(point -> standings.add(point.result().standings().get(first.id())));
        return new Line(first.id(), first.displayNo(), first.name(), standings);
    }
}

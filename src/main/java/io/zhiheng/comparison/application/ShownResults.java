package io.zhiheng.comparison.application;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.comparison.application.ShownResult.Standing;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import io.zhiheng.rating.ShownFigures;
import io.zhiheng.shared.typed.TypedFigure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts results into the words of their editions, their figures as the scheme that rated them has them read. */
@Component
public class ShownResults {

    private final Editions editions;
    private final Ratings ratings;

    ShownResults(Editions editions, Ratings ratings) {
        this.editions = editions;
        this.ratings = ratings;
    }

    public ShownResult of(SubmittedSelfAssessment submitted) {
        var edition = editions.byNumber(submitted.edition());
        var shown = ratings.shown(submitted.edition(), submitted.scheme());
        var overall = submitted.rating().overall();
        return new ShownResult(
                submitted.id(),
                submitted.submittedAt(),
                submitted.statisticalYear(),
                submitted.edition(),
                submitted.scheme(),
                overall.level(),
                overall.name(),
                shown.index(overall.index()),
                new BigDecimal(overall.index()),
                overall.score(),
                overall.limited(),
                standings(submitted.rating(), edition, shown));
    }

    private static Map<String, Standing> standings(Rating rating, Edition edition, ShownFigures shown) {
        var units = edition.performanceIndicators()
                .collect(Collectors.toMap(Edition.PerformanceIndicator::id, Edition.PerformanceIndicator::unit));
        var standings = new HashMap<String, Standing>();
        rating.firstLevel()
                .forEach(each -> standings.put(
                        each.id(),
                        new Standing(
                                each.level(),
                                name(edition, each.level()),
                                shown.index(each.index()),
                                exact(each.index()),
                                null)));
        rating.secondLevel()
                .forEach(each -> standings.put(
                        each.id(),
                        new Standing(
                                each.level(),
                                name(edition, each.level()),
                                shown.partIndex(each.index()),
                                exact(each.value().orElse(each.index())),
                                each.value()
                                        .map(value -> TypedFigure.shown(value) + ' ' + units.get(each.id()))
                                        .orElse(null))));
        return standings;
    }

    private static String name(Edition edition, Integer level) {
        return level == null ? null : edition.levelName(level);
    }

    private static BigDecimal exact(String index) {
        return index == null ? null : new BigDecimal(index);
    }
}

package io.zhiheng.comparison.application.trend;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.comparison.application.trend.TrendPage.Bound;
import io.zhiheng.comparison.application.trend.TrendPage.FigureTrend;
import io.zhiheng.comparison.application.trend.TrendPage.YearValue;
import io.zhiheng.rating.FigureThreshold;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.typed.TypedFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The values of performance indicators by statistical year: as rated by the last self-assessment of the year, else as
 * the enterprise told of it later.
 */
class FigureTrends {

    private static final int MOST_YEARS = 6;

    private final List<SubmittedSelfAssessment> latestFirst;
    private final Edition edition;
    private final Editions editions;
    private final Ratings ratings;

    FigureTrends(List<SubmittedSelfAssessment> latestFirst, Edition edition, Editions editions, Ratings ratings) {
        this.latestFirst = latestFirst;
        this.edition = edition;
        this.editions = editions;
        this.ratings = ratings;
    }

    /** Those of which nothing is known at all are left out. */
    List<FigureTrend> all() {
        return edition.performanceIndicators()
                .map(this::trend)
                .filter(trend -> !trend.years().isEmpty())
                .toList();
    }

    private FigureTrend trend(Edition.PerformanceIndicator indicator) {
        return new FigureTrend(
                indicator.id(),
                indicator.displayNo(),
                indicator.name(),
                indicator.unit(),
                years(indicator.id()),
                bounds(indicator));
    }

    private List<YearValue> years(String indicator) {
        var known = new TreeMap<Integer, YearValue>();
        latestFirst.forEach(each -> rated(each, indicator).forEach(value -> known.putIfAbsent(value.year(), value)));
        latestFirst.forEach(each -> told(each, indicator).forEach((year, value) -> known.putIfAbsent(year, value)));
        if (known.isEmpty()) {
            return List.of();
        }
        int last = known.lastKey();
        return IntStream.rangeClosed(Math.max(known.firstKey(), last - MOST_YEARS + 1), last)
                .mapToObj(year -> known.getOrDefault(year, new YearValue(year, null, null, null, null, false)))
                .toList();
    }

    private List<YearValue> rated(SubmittedSelfAssessment submitted, String indicator) {
        return submitted.rating().secondLevel().stream()
                .filter(each -> each.id().equals(indicator))
                .flatMap(each -> each.value().map(value -> rated(submitted, each, value)).stream())
                .toList();
    }

    private YearValue rated(SubmittedSelfAssessment submitted, Rating.SecondLevel second, String value) {
        return new YearValue(
                submitted.statisticalYear(),
                TypedFigure.shown(value),
                new BigDecimal(value),
                second.level(),
                editions.byNumber(submitted.edition()).levelName(second.level()),
                false);
    }

    private static Map<Integer, YearValue> told(SubmittedSelfAssessment submitted, String indicator) {
        var told = new TreeMap<Integer, YearValue>();
        submitted.performance().stream()
                .filter(each -> each.indicator().equals(indicator) && each.basis() != null)
                .map(each -> each.basis().history())
                .filter(history -> history != null)
                .forEach(history -> history.forEach((year, typed) -> {
                    var figure = TypedFigure.of(typed);
                    if (year.matches("[0-9]{4}") && figure.fault() == null && figure.canonical() != null) {
                        told.put(Integer.valueOf(year), told(Integer.parseInt(year), figure.canonical()));
                    }
                }));
        return told;
    }

    private static YearValue told(int year, String value) {
        return new YearValue(year, TypedFigure.shown(value), new BigDecimal(value), null, null, true);
    }

    private List<Bound> bounds(Edition.PerformanceIndicator indicator) {
        var latest = latestFirst.get(0);
        return ratings
                .thresholds(
                        latest.edition(),
                        latest.scheme(),
                        indicator.id(),
                        latest.profile().industry())
                .stream()
                .filter(each -> each.operator() != null)
                .map(each -> bound(each, indicator.decimals()))
                .toList();
    }

    private Bound bound(FigureThreshold threshold, int decimals) {
        return new Bound(
                threshold.level(),
                edition.levelName(threshold.level()),
                threshold.operator().equals(">="),
                TypedFigure.shown(new BigDecimal(threshold.value()), decimals),
                new BigDecimal(threshold.value()));
    }
}

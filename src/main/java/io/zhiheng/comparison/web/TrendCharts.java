package io.zhiheng.comparison.web;

import io.zhiheng.comparison.application.trend.TrendPage;
import io.zhiheng.comparison.application.trend.TrendPage.FigureTrend;
import io.zhiheng.comparison.application.trend.TrendPage.YearValue;
import io.zhiheng.shared.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What {@code editors/chart.js} draws as lines. */
@Component
class TrendCharts {

    private static final int DRAWN_BOUNDS = 2;

    private final Words words;

    TrendCharts(Words words) {
        this.words = words;
    }

    /** @param max of the axis upwards; null where the values decide */
    record Chart(Integer max, List<String> axes, List<Series> series, List<Mark> marks, List<Bound> bounds) {

        /** @param labels the values as they are read */
        record Series(String name, List<BigDecimal> values, List<String> labels) {}

        /** Something that changed. @param at place on the axis from 0 */
        record Mark(int at, String name) {}

        /** A line across. */
        record Bound(String name, BigDecimal value) {}
    }

    Chart of(TrendPage page) {
        var points = page.points();
        var series = new ArrayList<Chart.Series>();
        series.add(new Chart.Series(
                words.of("comparison.trend.overall"),
                points.stream().map(each -> each.result().exact()).toList(),
                points.stream().map(each -> each.result().index()).toList()));
        for (var line : page.lines()) {
            var values = new ArrayList<BigDecimal>();
            var labels = new ArrayList<String>();
            line.standings().forEach(each -> {
                values.add(each == null ? null : each.exact());
                labels.add(each == null ? null : each.index());
            });
            series.add(new Chart.Series(line.displayNo() + " " + line.name(), values, labels));
        }
        return new Chart(page.levels(), axes(page), series, marks(page), List.of());
    }

    private static List<String> axes(TrendPage page) {
        return IntStream.range(0, page.points().size())
                .mapToObj(at -> (at + 1) + ". " + page.points().get(at).result().year())
                .toList();
    }

    private List<Chart.Mark> marks(TrendPage page) {
        return IntStream.range(0, page.points().size())
                .filter(at -> page.points().get(at).breaks())
                .mapToObj(at -> new Chart.Mark(
                        at,
                        words.of(
                                page.points().get(at).newEdition()
                                        ? "comparison.trend.new-edition"
                                        : "comparison.trend.new-scheme",
                                page.points().get(at).result().edition(),
                                page.points().get(at).result().scheme())))
                .toList();
    }

    Chart of(FigureTrend figure) {
        var values = new ArrayList<BigDecimal>();
        var labels = new ArrayList<String>();
        figure.years().forEach(each -> {
            values.add(each.exact());
            labels.add(each.value());
        });
        return new Chart(
                null,
                figure.years().stream()
                        .map(YearValue::year)
                        .map(String::valueOf)
                        .toList(),
                List.of(new Chart.Series(figure.name(), values, labels)),
                List.of(),
                nearest(figure));
    }

    /** All bounds of a figure would press its values together: those that the latest value lies between tell enough. */
    private static List<Chart.Bound> nearest(FigureTrend figure) {
        return figure.latest().stream()
                .flatMap(latest -> figure.bounds().stream()
                        .sorted(Comparator.comparing(
                                bound -> bound.exact().subtract(latest).abs()))
                        .limit(DRAWN_BOUNDS))
                .map(each -> new Chart.Bound(each.levelName(), each.exact()))
                .toList();
    }
}

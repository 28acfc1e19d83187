package io.zhiheng.comparison.web;

import io.zhiheng.comparison.application.ShownResult;
import io.zhiheng.comparison.application.trend.TrendPage;
import io.zhiheng.platform.sheet.Column;
import io.zhiheng.platform.sheet.Workbooks;
import io.zhiheng.shared.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The trend as a workbook: a row for each indicator at each point, so that it can be sorted and pivoted. */
@Component
class TrendSheet {

    private final Workbooks workbooks;
    private final Words words;

    TrendSheet(Workbooks workbooks, Words words) {
        this.workbooks = workbooks;
        this.words = words;
    }

    private record Row(
            int year,
            Instant submittedAt,
            String edition,
            String scheme,
            String no,
            String name,
            String level,
            String index,
            String value,
            String unit,
            String note) {}

    ResponseEntity<byte[]> answer(TrendPage page) {
        return workbooks.answer(
                "comparison.trend.export.file",
                List.of(
                        column("year", Row::year),
                        column("submitted", Row::submittedAt),
                        column("edition", Row::edition),
                        column("scheme", Row::scheme),
                        column("no", Row::no),
                        column("name", Row::name),
                        column("level", Row::level),
                        column("index", Row::index),
                        column("value", Row::value),
                        column("unit", Row::unit),
                        column("note", Row::note)),
                rows(page));
    }

    private List<Row> rows(TrendPage page) {
        var rows = new ArrayList<Row>();
        for (int at = 0; at < page.points().size(); at++) {
            var result = page.points().get(at).result();
            rows.add(row(
                    result,
                    null,
                    words.of("comparison.trend.overall"),
                    result.levelName(),
                    result.index(),
                    result.limited() ? words.of("shared.before-limit") : null));
            for (var line : page.lines()) {
                var standing = line.standings().get(at);
                if (standing != null) {
                    rows.add(row(result, line.displayNo(), line.name(), standing.levelName(), standing.index(), null));
                }
            }
        }
        page.figures()
                .forEach(figure -> figure.years().stream()
                        .filter(year -> year.value() != null)
                        .forEach(year -> rows.add(new Row(
                                year.year(),
                                null,
                                null,
                                null,
                                figure.displayNo(),
                                figure.name(),
                                year.levelName(),
                                null,
                                year.value(),
                                figure.unit(),
                                year.told() ? words.of("comparison.trend.told") : null))));
        return rows;
    }

    private static Row row(ShownResult result, String no, String name, String level, String index, String note) {
        return new Row(
                result.year(),
                result.submittedAt(),
                result.edition(),
                result.scheme(),
                no,
                name,
                level,
                index,
                null,
                null,
                note);
    }

    private static Column<Row> column(String name, Function<Row, ?> value) {
        return new Column<>("comparison.trend.column." + name, value);
    }
}

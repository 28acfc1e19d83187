package io.zhiheng.comparison.web;

import io.zhiheng.comparison.application.ShownResult;
import io.zhiheng.comparison.application.ShownResult.Standing;
import io.zhiheng.comparison.application.pair.Pair;
import io.zhiheng.comparison.application.pair.PairPage;
import io.zhiheng.platform.sheet.Column;
import io.zhiheng.platform.sheet.Workbooks;
import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Two results as a workbook: a row for whatever stands side by side on the page. */
@Component
class PairSheet {

    private final Workbooks workbooks;
    private final Words words;

    PairSheet(Workbooks workbooks, Words words) {
        this.workbooks = workbooks;
        this.words = words;
    }

    /** @param kind of what is compared, last part of a message's key */
    private record Row(String kind, String no, String name, String before, String after, String change) {}

    ResponseEntity<byte[]> answer(PairPage page) {
        return workbooks.answer(
                "comparison.pair.export.file",
                List.of(
                        new Column<>(
                                "comparison.pair.column.kind", row -> words.of("comparison.pair.kind." + row.kind())),
                        new Column<>("comparison.pair.column.no", Row::no),
                        new Column<>("comparison.pair.column.name", Row::name),
                        new Column<>("comparison.pair.column.before", Row::before),
                        new Column<>("comparison.pair.column.after", Row::after),
                        new Column<>("comparison.pair.column.change", Row::change)),
                page.pair() == null ? List.of() : rows(page.pair()));
    }

    private List<Row> rows(Pair pair) {
        var rows = new ArrayList<Row>();
        rows.add(new Row("version", null, null, version(pair.before()), version(pair.after()), null));
        rows.add(new Row("overall", null, null, overall(pair.before()), overall(pair.after()), null));
        pair.indicators()
                .forEach(each -> rows.add(new Row(
                        each.first() ? "first" : "second",
                        each.displayNo(),
                        each.name(),
                        said(each.before()),
                        said(each.after()),
                        each.gain())));
        pair.groups()
                .forEach(group -> group.clauses()
                        .forEach(each -> rows.add(new Row(
                                "clause",
                                each.displayNo(),
                                each.text(),
                                conformity(each.before()),
                                conformity(each.after()),
                                each.rise() == 0
                                        ? null
                                        : words.of("comparison.pair." + (each.rise() > 0 ? "better" : "worse"))))));
        pair.figures()
                .forEach(each -> rows.add(new Row(
                        "figure", each.id(), each.name() + " " + each.unit(), each.before(), each.after(), null)));
        return rows;
    }

    private String version(ShownResult result) {
        return words.of("comparison.versions", result.edition(), result.scheme());
    }

    private String overall(ShownResult result) {
        return joined(
                result.levelName(),
                result.index(),
                words.of("comparison.score", result.score()),
                result.limited() ? words.of("shared.before-limit") : null);
    }

    private String said(Standing standing) {
        if (standing == null) {
            return null;
        }
        return standing.level() == null
                ? words.of("comparison.not-applicable")
                : joined(standing.levelName(), standing.value() == null ? standing.index() : standing.value());
    }

    private String conformity(String code) {
        return code == null ? null : words.of("assessment.script.conformity." + code);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(" "));
    }
}

package io.zhiheng.improvement.web;

import io.zhiheng.improvement.application.ImprovementView;
import io.zhiheng.platform.sheet.Column;
import io.zhiheng.platform.sheet.Workbooks;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.typed.TypedFigure;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The improvement plan as a workbook. */
@Component
class ImprovementSheet {

    private final Workbooks workbooks;
    private final Words words;

    ImprovementSheet(Workbooks workbooks, Words words) {
        this.workbooks = workbooks;
        this.words = words;
    }

    ResponseEntity<byte[]> answer(List<ImprovementView> rows) {
        return workbooks.answer(
                "improvement.export.file",
                List.of(
                        column("gap", ImprovementView::label),
                        column("text", ImprovementView::text),
                        column("from", row -> said(row, row.from(), "")),
                        column("to", row -> said(row, row.to(), row.operator())),
                        column("measure", ImprovementView::measure),
                        column("owner", ImprovementView::owner),
                        column("due", ImprovementView::dueOn),
                        column("state", row -> words.of("improvement.state." + row.state())),
                        column("remind", this::reminder),
                        column("result", ImprovementView::result),
                        column(
                                "evidence",
                                row -> row.evidence().stream()
                                        .map(ImprovementView.File::name)
                                        .collect(Collectors.joining("\n"))),
                        column("saved-by", ImprovementView::savedBy),
                        column("saved-at", ImprovementView::savedAt)),
                rows);
    }

    private String said(ImprovementView row, String state, String operator) {
        if (state == null) {
            return null;
        }
        return row.unit() == null
                ? words.of("assessment.script.conformity." + state)
                : figure(TypedFigure.shown(state), row.unit(), operator);
    }

    private String figure(String value, String unit, String operator) {
        return operator.isEmpty()
                ? value + ' ' + unit
                : words.of(
                        operator.equals("≥") ? "shared.threshold.at-least" : "shared.threshold.at-most", value, unit);
    }

    private String reminder(ImprovementView row) {
        return row.remindDays() == null
                ? words.of("improvement.remind.never")
                : words.find("improvement.remind." + row.remindDays())
                        .orElseGet(() -> words.of("improvement.remind.other", row.remindDays()));
    }

    private static Column<ImprovementView> column(String name, Function<ImprovementView, ?> value) {
        return new Column<>("improvement.column." + name, value);
    }
}

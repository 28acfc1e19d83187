package io.zhiheng.assessment.application.workbook.judging;

import io.zhiheng.assessment.application.workbook.StandingContent;
import io.zhiheng.assessment.application.workbook.judging.JudgedRow.Fault;
import io.zhiheng.assessment.application.writing.WritePerformance;
import io.zhiheng.assessment.domain.performance.PerformanceFigure;
import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Judges figures together, since some must not be larger than others: as they would stand there afterwards. */
public final class FigureJudge {

    private final StandingContent standing;
    private final WritePerformance performance;

    FigureJudge(StandingContent standing, WritePerformance performance) {
        this.standing = standing;
        this.performance = performance;
    }

    List<JudgedRow> judge(List<JudgedRow> rows) {
        var written = rows.stream()
                .filter(row -> row.isFigure() && row.isWritten(false))
                .toList();
        var refused = faults(written);
        rows.stream()
                .filter(row -> row.isFigure() && row.state() == JudgedRow.State.CONFLICT)
                .forEach(row -> {
                    var together = new ArrayList<>(written);
                    together.add(row);
                    var faults = faults(together).get(row);
                    if (faults != null) {
                        refused.put(row, faults);
                    }
                });
        return rows.stream()
                .map(row -> refused.containsKey(row) ? row.refused(refused.get(row)) : row)
                .toList();
    }

    /** What is wrong by which of these rows; what is wrong by itself and by none of them is nobody's here. */
    private Map<JudgedRow, List<Fault>> faults(List<JudgedRow> rows) {
        var values = values(standing.figures().values(), rows);
        var faults = new LinkedHashMap<JudgedRow, List<Fault>>();
        standing.edition().performanceIndicators().forEach(indicator -> {
            var own = rows.stream()
                    .filter(row -> indicator.parameters().contains(row.clause()))
                    .toList();
            if (!own.isEmpty()) {
                performance
                        .faults(standing.assessment(), indicator, of(indicator, values))
                        .forEach(error -> own.stream()
                                .filter(row -> row.clause().equals(error.id())
                                        || own.stream()
                                                .noneMatch(each -> each.clause().equals(error.id())))
                                .forEach(row ->
                                        faults.putIfAbsent(row, List.of(new Fault(row.cell(), error.message())))));
            }
        });
        return faults;
    }

    /** All figures as they would stand there after these rows, without those that would be blank. */
    public static Map<String, String> values(Collection<PerformanceFigure> standing, List<JudgedRow> rows) {
        var values = new HashMap<String, String>();
        standing.stream()
                .filter(figure -> !figure.isBlank())
                .forEach(figure -> values.put(figure.parameter(), figure.value()));
        rows.forEach(row -> {
            var value = (String) row.content().get("parameters." + row.clause());
            if (value == null) {
                values.remove(row.clause());
            } else {
                values.put(row.clause(), value);
            }
        });
        return values;
    }

    public static Map<String, String> of(PerformanceIndicator indicator, Map<String, String> values) {
        return values.entrySet().stream()
                .filter(value -> indicator.parameters().contains(value.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

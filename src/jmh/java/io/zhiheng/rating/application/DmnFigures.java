package io.zhiheng.rating.application;

import static io.zhiheng.rating.application.DmnDecisions.number;
import static io.zhiheng.rating.application.DmnTable.quoted;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.rating.core.Decimals;
import io.zhiheng.rating.core.Measurement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnEngine;

/**
 * Checks, metrics and thresholds of the figures by the Camunda DMN engine; one table for each kind of check, so that
 * none has idle rows.
 */
class DmnFigures {

    private final DmnTable singles;
    private final DmnTable totals;
    private final DmnTable pairs;
    private final DmnTable highs;
    private final DmnTable metrics;
    private final DmnTable thresholds;
    private final Set<String> checkedSingles = new LinkedHashSet<>();
    private final Set<String> checkedTotals = new LinkedHashSet<>();
    private final Set<List<String>> checkedPairs = new LinkedHashSet<>();

    DmnFigures(DmnEngine engine, Map<String, Table> tables, boolean keepingMetrics) {
        var single = new ArrayList<DmnTable.Row>();
        var total = new ArrayList<DmnTable.Row>();
        var pair = new ArrayList<DmnTable.Row>();
        var high = new ArrayList<DmnTable.Row>();
        for (var row : tables.get("parameter-check").rows()) {
            var severity = List.of(quoted(row.get(4)));
            switch (row.get(1)) {
                case "MINIMUM", "COUNT_MIN" ->
                    single.add(new DmnTable.Row(List.of(quoted(row.get(2)), "< " + row.get(3), ""), severity));
                case "INTEGER" -> single.add(new DmnTable.Row(List.of(quoted(row.get(2)), "", "false"), severity));
                case "NOT_ZERO" -> total.add(new DmnTable.Row(List.of(quoted(row.get(2)), "0"), severity));
                case "PART_OF_WHOLE" ->
                    pair.add(new DmnTable.Row(List.of(quoted(row.get(2)), quoted(row.get(3)), "> 0"), severity));
                case "VALUE_MAX" ->
                    high.add(new DmnTable.Row(List.of(quoted(row.get(0)), "> " + row.get(3)), severity));
                default -> throw new IllegalStateException(row.get(1));
            }
            switch (row.get(1)) {
                case "MINIMUM", "COUNT_MIN", "INTEGER" -> checkedSingles.add(row.get(2));
                case "NOT_ZERO" -> checkedTotals.add(row.get(2));
                case "PART_OF_WHOLE" -> checkedPairs.add(List.of(row.get(2), row.get(3)));
                default -> {}
            }
        }
        var severity = List.of("severity");
        singles = new DmnTable(engine, "single", List.of("parameter", "value", "integer"), severity, single, false);
        totals = new DmnTable(engine, "total", List.of("parameter", "sign"), severity, total, false);
        pairs = new DmnTable(engine, "pair", List.of("part", "whole", "excess"), severity, pair, false);
        highs = new DmnTable(engine, "high", List.of("indicator", "value"), severity, high, false);
        metrics = new DmnTable(
                engine,
                "performance-metric",
                List.of("indicator"),
                List.of("numerator", "denominator", "factor", "decimals"),
                tables.get("performance-metric").rows().stream()
                        .map(row -> new DmnTable.Row(
                                List.of(quoted(row.get(0))),
                                List.of(quoted(row.get(1)), quoted(row.get(2)), row.get(3), row.get(4))))
                        .toList(),
                keepingMetrics);
        thresholds = new DmnTable(
                engine,
                "performance-threshold",
                List.of("indicator", "value"),
                List.of("level"),
                tables.get("performance-threshold").rows().stream()
                        .map(DmnFigures::threshold)
                        .toList(),
                false);
    }

    private static DmnTable.Row threshold(List<String> row) {
        if (!row.get(1).equals("*")) {
            throw new IllegalStateException("The shipped rows speak of no industry");
        }
        return new DmnTable.Row(
                List.of(quoted(row.get(0)), row.get(3).equals("ANY") ? "" : row.get(3) + " " + row.get(4)),
                List.of(row.get(2)));
    }

    /** @return null where a check finds an error */
    Map<String, Measurement.Value> measure(Map<String, BigDecimal> figures, List<String> indicators, int levels) {
        boolean wrong = false;
        for (var parameter : checkedSingles) {
            var value = figures.get(parameter);
            if (value != null) {
                wrong |= finds(
                        singles.ask(parameter, value, value.stripTrailingZeros().scale() <= 0));
            }
        }
        for (var sum : checkedTotals) {
            var value = sum(sum, figures);
            if (value != null) {
                wrong |= finds(totals.ask(sum, value.signum()));
            }
        }
        for (var pair : checkedPairs) {
            var part = figures.get(pair.get(0));
            var whole = figures.get(pair.get(1));
            if (part != null && whole != null) {
                wrong |= finds(pairs.ask(pair.get(0), pair.get(1), part.subtract(whole)));
            }
        }
        var values = new HashMap<String, Measurement.Value>();
        for (var indicator : indicators) {
            var metric = metrics.ask(indicator).get(0);
            var value = Decimals.metric(
                    sum((String) metric.get("numerator"), figures),
                    sum((String) metric.get("denominator"), figures),
                    number(metric, "factor"),
                    number(metric, "decimals").intValueExact());
            wrong |= finds(highs.ask(indicator, value));
            var held = new int[levels];
            thresholds
                    .ask(indicator, value)
                    .forEach(row -> held[number(row, "level").intValueExact() - 1] = 1);
            values.put(indicator, new Measurement.Value(value, 1, held));
        }
        return wrong ? null : values;
    }

    private static boolean finds(List<Map<String, Object>> rows) {
        return rows.stream().anyMatch(row -> row.get("severity").equals("ERROR"));
    }

    private static BigDecimal sum(String sum, Map<String, BigDecimal> figures) {
        var total = BigDecimal.ZERO;
        for (var term : sum.split("\\+")) {
            var value = figures.get(term);
            if (value == null) {
                return null;
            }
            total = total.add(value);
        }
        return total;
    }
}

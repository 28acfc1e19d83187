package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.rules.FilledTable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Drools says nothing about rows that are missing; this does, before a scheme is put to use. */
final class SchemeGaps {

    private final Map<String, FilledTable> tables;

    private SchemeGaps(Map<String, FilledTable> tables) {
        this.tables = tables;
    }

    /** @throws SchemeIncomplete naming the first table that leaves something open */
    static void refuseAny(Edition edition, Map<String, FilledTable> tables) {
        var gaps = new SchemeGaps(tables);
        for (var level : edition.levels()) {
            gaps.need(
                    "level-threshold",
                    row -> row.get(0).equals(String.valueOf(level.level()))
                            && row.get(1).equals("*"),
                    level.level() + " *");
        }
        for (var scope : List.of("FIRST", "OVERALL")) {
            gaps.need("level-cap", 0, scope);
            IntStream.rangeClosed(0, edition.levels().size())
                    .forEach(level -> gaps.need(
                            "grade-band",
                            row -> row.get(0).equals(scope) && row.get(1).equals(String.valueOf(level)),
                            scope + " " + level));
        }
        gaps.need("na-limit", 0, "FIRST");
        edition.performanceIndicators().forEach(indicator -> {
            gaps.need("performance-metric", 0, indicator.id());
            edition.levels()
                    .forEach(level -> gaps.need(
                            "performance-threshold",
                            row -> row.get(0).equals(indicator.id())
                                    && row.get(1).equals("*")
                                    && row.get(2).equals(String.valueOf(level.level())),
                            indicator.id() + " " + level.level()));
        });
        edition.performanceIndicators().forEach(indicator -> gaps.knownParameters(indicator, edition));
    }

    private interface RowTest {
        boolean fits(List<String> row);
    }

    private void need(String table, int column, String cell) {
        need(table, row -> row.get(column).equals(cell), cell);
    }

    private void need(String table, RowTest test, String subject) {
        if (tables.get(table).rows().stream().noneMatch(test::fits)) {
            throw new SchemeIncomplete(table, subject);
        }
    }

    /** A metric row may use the indicator's own parameters only: else nobody would be asked for the figure. */
    private void knownParameters(Edition.PerformanceIndicator indicator, Edition edition) {
        var metrics = tables.get("performance-metric");
        metrics.rows().stream().filter(row -> row.get(0).equals(indicator.id())).forEach(row -> {
            for (var parameter : (row.get(1) + "+" + row.get(2)).split("\\+")) {
                if (!indicator.parameters().contains(parameter)) {
                    throw new SchemeIncomplete("performance-metric", indicator.id() + " " + parameter);
                }
            }
        });
    }
}

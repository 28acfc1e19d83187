package io.zhiheng.rating.check;

import static java.util.stream.Collectors.toSet;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.rules.SoundRows;
import io.zhiheng.platform.rules.SoundRows.Row;
import io.zhiheng.platform.rules.TableRefused.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of parameter-check, and what they say of the values that an indicator can take. */
final class ParameterRows {

    private static final String ANY = "*";
    private static final Set<String> OF_ONE = Set.of("MINIMUM", "INTEGER", "COUNT_MIN", "PART_OF_WHOLE");
    private static final Set<String> WITHOUT_BOUND = Set.of("INTEGER", "NOT_ZERO");

    private final SoundRows table;
    private final Set<String> indicators;
    private final Set<String> parameters;

    ParameterRows(Edition edition, SoundRows table) {
        this.table = table;
        this.indicators = edition.performanceIndicators()
                .map(Edition.PerformanceIndicator::id)
                .collect(toSet());
        this.parameters = edition.parameters().map(Edition.Parameter::id).collect(toSet());
    }

    void check() {
        table.each(
                1,
                Kind.UNKNOWN_ID,
                "rating.finding.performance-indicator",
                row -> row.cell(1).equals(ANY) || indicators.contains(row.cell(1)));
        table.each(
                3,
                Kind.UNKNOWN_ID,
                "rating.finding.parameter",
                row -> parameters.containsAll(List.of(row.cell(3).split("\\+"))));
        table.each(
                3,
                Kind.WRONG_TYPE,
                "rating.finding.one-parameter",
                row -> !OF_ONE.contains(row.cell(2)) || !row.cell(3).contains("+"));
        table.each(
                4,
                Kind.WRONG_TYPE,
                "rating.finding.no-bound",
                row -> !WITHOUT_BOUND.contains(row.cell(2)) || row.cell(4).isEmpty());
        table.each(
                4,
                Kind.UNKNOWN_ID,
                "rating.finding.parameter",
                row -> !isPart(row) || parameters.contains(row.cell(4)));
        table.each(
                4,
                Kind.UNREACHABLE,
                "rating.finding.part-of-itself",
                row -> !isPart(row) || !row.cell(4).equals(row.cell(3)));
        table.each(
                5,
                Kind.UNKNOWN_ID,
                "rating.finding.severity",
                row -> row.cell(5).equals("ERROR") || row.cell(5).equals("WARN"));
        table.each(
                4,
                Kind.UNREACHABLE,
                "rating.finding.below-minimum",
                row -> !row.cell(2).equals("COUNT_MIN")
                        || minimum(row.cell(3))
                                .filter(least -> least.compareTo(row.number(4)) >= 0)
                                .isEmpty());
        table.overlaps(1, 2, 3, 4);
        table.rows().filter(row -> !isPart(row)).forEach(this::sameCheck);
    }

    /** The same check of the same parameter with another bound: the stricter one decides alone. */
    private void sameCheck(Row row) {
        table.rows()
                .filter(other -> other.number() < row.number()
                        && other.cells().subList(0, 3).equals(row.cells().subList(0, 3))
                        && !other.cell(4).equals(row.cell(4)))
                .findFirst()
                .ifPresent(
                        other -> table.note(row.number(), 4, Kind.OVERLAP, "platform.table.overlap", other.number()));
    }

    private static boolean isPart(Row row) {
        return row.cell(2).equals("PART_OF_WHOLE");
    }

    private Optional<BigDecimal> minimum(String parameter) {
        return errors("MINIMUM")
                .filter(row -> row.cell(3).equals(parameter))
                .map(row -> row.number(4))
                .max(BigDecimal::compareTo);
    }

    /** Whether no parameter of the sum can be below zero. */
    boolean isNeverNegative(String sum) {
        return Stream.of(sum.split("\\+"))
                .allMatch(each ->
                        minimum(each).filter(least -> least.signum() >= 0).isPresent());
    }

    /** The highest value that is not refused; empty where there is none. */
    Optional<BigDecimal> highest(Row metric) {
        var bounded = errors("VALUE_MAX")
                .filter(row -> row.cell(1).equals(metric.cell(1)))
                .map(row -> row.number(4));
        var part = errors("PART_OF_WHOLE")
                .filter(row -> row.cell(3).equals(metric.cell(2)) && row.cell(4).equals(metric.cell(3)))
                .map(row -> metric.number(4));
        return Stream.concat(bounded, part).min(BigDecimal::compareTo);
    }

    private Stream<Row> errors(String check) {
        return table.rows()
                .filter(row -> row.cell(2).equals(check) && row.cell(5).equals("ERROR"));
    }
}

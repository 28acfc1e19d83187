package io.zhiheng.rating.check;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.rules.SoundRows;
import io.zhiheng.platform.rules.SoundRows.Row;
import io.zhiheng.platform.rules.TableRefused.Kind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Thresholds of performance indicators: a ladder for each, and one for each industry that has rows of its own. */
final class FigureLadders {

    private static final String ANY = "*";
    private static final String ALWAYS = "ANY";
    private static final Pattern MANUFACTURING = Pattern.compile("C(1[3-9]|[23][0-9]|4[0-3])");

    private final Edition edition;
    private final int levels;
    private final Map<String, Edition.PerformanceIndicator> indicators;
    private final SoundRows metrics;
    private final ParameterRows parameters;

    FigureLadders(Edition edition, SoundRows metrics, ParameterRows parameters) {
        this.edition = edition;
        this.levels = edition.levels().size();
        this.indicators = edition.performanceIndicators()
                .collect(Collectors.toMap(Edition.PerformanceIndicator::id, Function.identity()));
        this.metrics = metrics;
        this.parameters = parameters;
    }

    void check(SoundRows table) {
        table.each(
                1, Kind.UNKNOWN_ID, "rating.finding.performance-indicator", row -> indicators.containsKey(row.cell(1)));
        table.each(
                2,
                Kind.UNKNOWN_ID,
                "rating.finding.industry",
                row -> row.cell(2).equals(ANY)
                        || MANUFACTURING.matcher(row.cell(2)).matches());
        table.each(3, Kind.OUT_OF_RANGE, "rating.finding.level", Ranges.between(3, 1, levels));
        table.each(4, Kind.NOT_MONOTONIC, "rating.finding.direction", this::leadsUp);
        table.each(
                5,
                Kind.OUT_OF_RANGE,
                "rating.finding.decimals-of-indicator",
                row -> !hasBound(row) || row.number(5).stripTrailingZeros().scale() <= decimals(row));
        table.each(
                5,
                Kind.OUT_OF_RANGE,
                "rating.finding.negative",
                row -> !hasBound(row) || row.number(5).signum() >= 0 || !neverNegative(row));
        table.each(
                5,
                Kind.UNREACHABLE,
                "rating.finding.beyond-highest",
                row -> !hasBound(row)
                        || !row.cell(4).equals(">=")
                        || highest(row)
                                .filter(most -> row.number(5).compareTo(most) > 0)
                                .isEmpty());
        table.overlaps(1, 2, 3);
        edition.performanceIndicators().forEach(each -> {
            edition.levels()
                    .forEach(level -> table.needs(
                            row -> row.cell(1).equals(each.id())
                                    && row.cell(2).equals(ANY)
                                    && row.digit(3) == level.level(),
                            Kind.MISSING_LEVEL,
                            "rating.finding.no-figure-threshold",
                            each.id(),
                            level.level()));
            table.rows()
                    .filter(row -> row.cell(1).equals(each.id()))
                    .map(row -> row.cell(2))
                    .distinct()
                    .forEach(industry -> ladder(table, each.id(), industry));
        });
    }

    /** Rows of the industry stand in for the general ones of the same level. */
    private void ladder(SoundRows table, String indicator, String industry) {
        var rungs = new TreeMap<Integer, Row>();
        table.rows()
                .filter(row -> row.cell(1).equals(indicator))
                .filter(row -> row.cell(2).equals(ANY) || row.cell(2).equals(industry))
                .filter(this::leadsUp)
                .forEach(row -> rungs.merge(
                        row.digit(3), row, (one, other) -> one.cell(2).equals(ANY) ? other : one));
        Row below = null;
        for (var row : rungs.values()) {
            if (below != null && (row.cell(2).equals(industry) || below.cell(2).equals(industry))) {
                compare(table, below, row, industry);
            }
            below = row;
        }
    }

    private static void compare(SoundRows table, Row below, Row row, String industry) {
        var blamed = row.cell(2).equals(industry) ? row : below;
        if (!hasBound(row)) {
            if (hasBound(below)) {
                table.note(
                        blamed.number(), 4, Kind.NOT_MONOTONIC, "rating.finding.asks-less", row.cell(3), below.cell(3));
            } else {
                table.note(below.number(), 4, Kind.UNREACHABLE, "rating.finding.level-covered", row.cell(3));
            }
        } else if (hasBound(below)) {
            int stricter =
                    row.number(5).compareTo(below.number(5)) * (row.cell(4).equals(">=") ? 1 : -1);
            if (stricter < 0) {
                table.note(
                        blamed.number(), 5, Kind.NOT_MONOTONIC, "rating.finding.asks-less", row.cell(3), below.cell(3));
            } else if (stricter == 0) {
                table.note(below.number(), 5, Kind.UNREACHABLE, "rating.finding.level-covered", row.cell(3));
            }
        }
    }

    private boolean leadsUp(Row row) {
        var indicator = indicators.get(row.cell(1));
        return indicator == null
                || !hasBound(row)
                || row.cell(4).equals(indicator.direction().equals("LARGER") ? ">=" : "<=");
    }

    private static boolean hasBound(Row row) {
        return !row.cell(4).equals(ALWAYS);
    }

    private Optional<Row> metric(Row row) {
        return metrics.rows().filter(each -> each.cell(1).equals(row.cell(1))).findFirst();
    }

    private int decimals(Row row) {
        return metric(row).map(each -> each.digit(5)).orElse(Integer.MAX_VALUE);
    }

    private boolean neverNegative(Row row) {
        return metric(row)
                .filter(each -> parameters.isNeverNegative(each.cell(2)))
                .isPresent();
    }

    private Optional<BigDecimal> highest(Row row) {
        return metric(row).flatMap(parameters::highest);
    }
}

package io.zhiheng.rating.check;

import static java.util.stream.Collectors.toSet;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.rules.SoundRows;
import io.zhiheng.platform.rules.SoundRows.Row;
import io.zhiheng.platform.rules.TableRefused.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The tables of figures: how values are computed, and which answers look odd. */
final class FigureTables {

    private static final String ANY = "*";
    private static final int MOST_DECIMALS = 6;
    private static final Set<String> UNRATED = Set.of("QUALITY_LOSS_RATE");
    private static final Set<String> OF_A_PARAMETER =
            Set.of("OUTPUT_TO_REVENUE", "FULL_MARKS_SURVEY", "FULL_MARKS_DELIVERY", "FULL_MARKS_LOTS");
    private static final Set<String> OF_NONE = Set.of(
            "LEVEL_SKIPPED",
            "STATEMENT_LENGTH",
            "CLAUSES_PER_FILE",
            "LEVEL_WITHOUT_CERTIFICATE",
            "FIGURE_RETOLD",
            "NA_CHANGES_LEVEL");

    private final Edition edition;
    private final Set<String> parameters;

    FigureTables(Edition edition) {
        this.edition = edition;
        this.parameters = edition.parameters().map(Edition.Parameter::id).collect(toSet());
    }

    /** A row may use the indicator's own parameters only: else nobody would be asked for the figure. */
    void metrics(SoundRows table) {
        table.each(1, Kind.UNKNOWN_ID, "rating.finding.performance-indicator", row -> indicator(row) != null);
        for (int column : List.of(2, 3)) {
            table.each(
                    column,
                    Kind.UNKNOWN_ID,
                    "rating.finding.own-parameter",
                    row -> indicator(row) == null || indicator(row).parameters().containsAll(terms(row, column)));
        }
        computed(table);
        edition.performanceIndicators()
                .forEach(each -> table.needs(
                        row -> row.cell(1).equals(each.id()), Kind.GAP, "rating.finding.no-metric", each.id()));
    }

    void unrated(SoundRows table) {
        table.each(1, Kind.UNKNOWN_ID, "rating.finding.unrated", row -> UNRATED.contains(row.cell(1)));
        for (int column : List.of(2, 3)) {
            table.each(
                    column,
                    Kind.UNKNOWN_ID,
                    "rating.finding.parameter",
                    row -> parameters.containsAll(terms(row, column)));
        }
        computed(table);
    }

    private static void computed(SoundRows table) {
        table.each(2, Kind.OVERLAP, "rating.finding.twice-in-sum", noneTwice(2));
        table.each(3, Kind.OVERLAP, "rating.finding.twice-in-sum", noneTwice(3));
        table.each(4, Kind.OUT_OF_RANGE, "rating.finding.factor", Ranges.positive(4));
        table.each(5, Kind.OUT_OF_RANGE, "rating.finding.decimals", Ranges.between(5, 0, MOST_DECIMALS));
        table.overlaps(1);
    }

    private static Predicate<Row> noneTwice(int column) {
        return row ->
                new HashSet<>(terms(row, column)).size() == terms(row, column).size();
    }

    private static List<String> terms(Row row, int column) {
        return List.of(row.cell(column).split("\\+"));
    }

    private Edition.PerformanceIndicator indicator(Row row) {
        return edition.performanceIndicators()
                .filter(each -> each.id().equals(row.cell(1)))
                .findFirst()
                .orElse(null);
    }

    void plausibility(SoundRows table) {
        table.each(
                1,
                Kind.UNKNOWN_ID,
                "rating.finding.check",
                row -> OF_A_PARAMETER.contains(row.cell(1)) || OF_NONE.contains(row.cell(1)));
        table.each(
                2,
                Kind.UNKNOWN_ID,
                "rating.finding.parameter",
                row -> OF_A_PARAMETER.contains(row.cell(1))
                        ? parameters.contains(row.cell(2))
                        : !OF_NONE.contains(row.cell(1)) || row.cell(2).equals(ANY));
        table.each(
                4,
                Kind.OUT_OF_RANGE,
                "rating.finding.bounds",
                row -> row.number(3).compareTo(row.number(4)) <= 0);
        table.overlaps(1);
    }
}

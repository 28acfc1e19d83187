package io.zhiheng.rating.check;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.rules.CellType;
import io.zhiheng.platform.rules.SoundRows;
import io.zhiheng.platform.rules.SoundRows.Row;
import io.zhiheng.platform.rules.TableRefused.Kind;
import io.zhiheng.rating.Conformity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The tables that speak of answers to clauses: what they are worth, what has to be met, what holds the level down. */
final class ClauseTables {

    private static final String ANY = "*";

    private final Edition edition;
    private final Map<String, Edition.Clause> clauses;
    private final int levels;

    ClauseTables(Edition edition) {
        this.edition = edition;
        this.clauses = edition.clausesById();
        this.levels = edition.levels().size();
    }

    void scores(SoundRows table) {
        table.each(
                1,
                Kind.UNKNOWN_ID,
                "rating.finding.scale",
                row -> row.cell(1).equals(ANY) || edition.scale(row.cell(1)).isPresent());
        table.each(2, Kind.UNKNOWN_ID, "rating.finding.conformity", row -> isConformity(row.cell(2)));
        table.each(3, Kind.OUT_OF_RANGE, "rating.finding.share", Ranges.share(3));
        table.each(4, Kind.OUT_OF_RANGE, "rating.finding.counted", Ranges.between(4, 0, 1));
        table.overlaps(1, 2);
        edition.scales().forEach(scale -> scale(table, scale));
        if (edition.clauses().anyMatch(Edition.Clause::naAllowed)) {
            table.needs(row -> row.cell(2).equals("NA"), Kind.GAP, "rating.finding.no-score", ANY, "NA");
        }
    }

    private void scale(SoundRows table, Edition.Scale scale) {
        var options = scale.options();
        options.forEach(option -> {
            table.needs(
                    row -> speaksOf(row, scale, option.code()),
                    Kind.GAP,
                    "rating.finding.no-score",
                    scale.id(),
                    option.code());
            if (table.rows().filter(row -> speaksOf(row, scale, option.code())).count() > 1) {
                table.rows()
                        .filter(row -> row.cell(1).equals(ANY) && row.cell(2).equals(option.code()))
                        .findFirst()
                        .ifPresent(row ->
                                table.note(row.number(), 1, Kind.OVERLAP, "rating.finding.scored-twice", scale.id()));
            }
        });
        for (int better = 0; better + 1 < options.size(); better++) {
            ordered(table, scale, options.get(better), options.get(better + 1));
        }
    }

    private static void ordered(SoundRows table, Edition.Scale scale, Edition.Option better, Edition.Option worse) {
        table.rows()
                .filter(row -> speaksOf(row, scale, worse.code()))
                .filter(row -> table.rows()
                        .filter(other -> speaksOf(other, scale, better.code()))
                        .anyMatch(other -> other.number(3).compareTo(row.number(3)) < 0))
                .forEach(row -> table.note(
                        row.number(),
                        3,
                        Kind.NOT_MONOTONIC,
                        "rating.finding.score-order",
                        worse.code(),
                        better.code()));
    }

    private static boolean speaksOf(Row row, Edition.Scale scale, String conformity) {
        return (row.cell(1).equals(ANY) || row.cell(1).equals(scale.id()))
                && row.cell(2).equals(conformity);
    }

    private static boolean isConformity(String cell) {
        return List.of(Conformity.values()).stream()
                .anyMatch(each -> each.name().equals(cell));
    }

    void thresholds(SoundRows table) {
        table.each(1, Kind.OUT_OF_RANGE, "rating.finding.level", Ranges.between(1, 1, levels));
        table.each(3, Kind.OUT_OF_RANGE, "rating.finding.share", Ranges.share(3));
        table.overlaps(1, 2);
        edition.levels()
                .forEach(level -> table.needs(
                        row -> row.digit(1) == level.level() && row.cell(2).equals(ANY),
                        Kind.MISSING_LEVEL,
                        "rating.finding.no-threshold",
                        level.level()));
        rising(table, ANY);
        rising(table, "1");
    }

    private static void rising(SoundRows table, String count) {
        Row below = null;
        for (var row : table.rows()
                .filter(row -> row.cell(2).equals(count))
                .sorted(Comparator.comparingInt(row -> row.digit(1)))
                .toList()) {
            if (below != null && row.number(3).compareTo(below.number(3)) < 0) {
                table.note(
                        row.number(),
                        3,
                        Kind.NOT_MONOTONIC,
                        "rating.finding.threshold-falls",
                        below.cell(3),
                        below.cell(1));
            }
            below = row;
        }
    }

    void ceilings(SoundRows table) {
        table.each(1, Kind.UNKNOWN_ID, "rating.finding.clause", row -> clauses.containsKey(row.cell(1)));
        table.each(
                2,
                Kind.UNKNOWN_ID,
                "rating.finding.answer",
                row -> !clauses.containsKey(row.cell(1)) || mayBeAnswered(clauses.get(row.cell(1)), row.cell(2)));
        table.each(3, Kind.OUT_OF_RANGE, "rating.finding.level-or-none", Ranges.between(3, 0, levels));
        table.each(
                3,
                Kind.UNREACHABLE,
                "rating.finding.ceiling-above",
                row -> row.digit(3) != levels || row.cell(4).equals(CellType.NO));
        table.overlaps(1, 2);
        table.rows()
                .filter(row -> clauses.containsKey(row.cell(1)))
                .forEach(row -> table.rows()
                        .filter(other -> other.cell(1).equals(row.cell(1))
                                && other.digit(3) < row.digit(3)
                                && isWorse(row, other))
                        .findFirst()
                        .ifPresent(better -> table.note(
                                row.number(), 3, Kind.NOT_MONOTONIC, "rating.finding.ceiling-order", better.number())));
    }

    private boolean mayBeAnswered(Edition.Clause clause, String conformity) {
        return conformity.equals(Conformity.NA.name()) ? clause.naAllowed() : place(clause, conformity) >= 0;
    }

    private boolean isWorse(Row row, Row other) {
        var clause = clauses.get(row.cell(1));
        int here = place(clause, row.cell(2));
        int there = place(clause, other.cell(2));
        return here >= 0 && there >= 0 && here > there;
    }

    /** Among the answers of the clause, the best first; -1 where it is none. */
    private int place(Edition.Clause clause, String conformity) {
        return edition.scale(clause.scale()).orElseThrow().options().stream()
                .map(Edition.Option::code)
                .toList()
                .indexOf(conformity);
    }
}

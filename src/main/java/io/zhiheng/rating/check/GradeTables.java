package io.zhiheng.rating.check;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.rules.SoundRows;
import io.zhiheng.platform.rules.SoundRows.Row;
import io.zhiheng.platform.rules.TableRefused.Kind;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The tables by which indicators become levels: weights, bands, caps, gates, and how much may be left out. */
final class GradeTables {

    private static final String FIRST = "FIRST";
    private static final String SECOND = "SECOND";
    private static final String OVERALL = "OVERALL";

    private final int levels;
    private final Set<String> firsts = new LinkedHashSet<>();
    private final Set<String> seconds = new LinkedHashSet<>();

    GradeTables(Edition edition) {
        levels = edition.levels().size();
        edition.firstLevel().forEach(first -> {
            firsts.add(first.id());
            first.secondLevel().forEach(second -> seconds.add(second.id()));
            first.performance().forEach(second -> seconds.add(second.id()));
        });
    }

    void weights(SoundRows table) {
        scopes(table, FIRST, SECOND);
        table.each(2, Kind.UNKNOWN_ID, "rating.finding.indicator-of-scope", row -> switch (row.cell(1)) {
            case FIRST -> firsts.contains(row.cell(2));
            case SECOND -> seconds.contains(row.cell(2));
            default -> true;
        });
        table.each(3, Kind.WEIGHT, "rating.finding.weight", Ranges.positive(3));
        table.overlaps(1, 2);
        firsts.forEach(id -> weight(table, FIRST, id));
        seconds.forEach(id -> weight(table, SECOND, id));
    }

    private static void weight(SoundRows table, String scope, String id) {
        table.needs(
                row -> row.cell(1).equals(scope) && row.cell(2).equals(id), Kind.GAP, "rating.finding.no-weight", id);
    }

    void bands(SoundRows table) {
        scopes(table, FIRST, OVERALL);
        table.each(2, Kind.OUT_OF_RANGE, "rating.finding.level-or-none", Ranges.between(2, 0, levels));
        table.each(3, Kind.OUT_OF_RANGE, "rating.finding.index", Ranges.between(3, 0, levels));
        table.each(
                3,
                Kind.GAP,
                "rating.finding.lowest-band",
                row -> row.digit(2) > 0 || row.number(3).signum() <= 0);
        table.overlaps(1, 2);
        for (var scope : List.of(FIRST, OVERALL)) {
            IntStream.rangeClosed(0, levels)
                    .forEach(level -> table.needs(
                            row -> row.cell(1).equals(scope) && row.digit(2) == level,
                            Kind.MISSING_LEVEL,
                            "rating.finding.no-band",
                            scope,
                            level));
            rising(table, scope);
        }
    }

    private static void rising(SoundRows table, String scope) {
        Row below = null;
        for (var row : byLevel(table, 1, scope, 2)) {
            if (below != null && row.digit(2) > below.digit(2)) {
                int compared = row.number(3).compareTo(below.number(3));
                if (compared < 0) {
                    table.note(
                            row.number(),
                            3,
                            Kind.NOT_MONOTONIC,
                            "rating.finding.band-falls",
                            below.cell(3),
                            below.cell(2));
                } else if (compared == 0) {
                    table.note(below.number(), 3, Kind.UNREACHABLE, "rating.finding.band-covered", row.cell(2));
                }
            }
            below = row;
        }
    }

    private static List<Row> byLevel(SoundRows table, int column, String cell, int level) {
        return table.rows()
                .filter(row -> row.cell(column).equals(cell))
                .sorted(Comparator.comparingInt(row -> row.digit(level)))
                .toList();
    }

    void caps(SoundRows table) {
        scopes(table, FIRST, OVERALL);
        table.each(2, Kind.OUT_OF_RANGE, "rating.finding.cap", Ranges.between(2, 0, levels));
        table.overlaps(1);
        for (var scope : List.of(FIRST, OVERALL)) {
            table.needs(row -> row.cell(1).equals(scope), Kind.GAP, "rating.finding.no-cap", scope);
        }
    }

    /** A gate that the cap keeps open anyway never closes. */
    void gates(SoundRows table, SoundRows caps) {
        int gap = caps.rows()
                .filter(row -> row.cell(1).equals(OVERALL))
                .mapToInt(row -> row.digit(2))
                .findFirst()
                .orElse(levels);
        table.each(1, Kind.OUT_OF_RANGE, "rating.finding.level", Ranges.between(1, 1, levels));
        table.each(2, Kind.UNKNOWN_ID, "rating.finding.first-level", row -> firsts.contains(row.cell(2)));
        table.each(3, Kind.OUT_OF_RANGE, "rating.finding.level-or-none", Ranges.between(3, 0, levels));
        table.each(
                3, Kind.UNREACHABLE, "rating.finding.gate-open", row -> row.digit(3) > Math.max(0, row.digit(1) - gap));
        table.overlaps(1, 2);
        firsts.forEach(first -> gates(table, first));
    }

    private void gates(SoundRows table, String first) {
        Row below = null;
        for (var row : byLevel(table, 2, first, 1)) {
            if (below != null && row.digit(3) < below.digit(3)) {
                table.note(
                        row.number(), 3, Kind.NOT_MONOTONIC, "rating.finding.gate-falls", below.cell(3), below.cell(1));
            }
            if (below != null && table.isWhole()) {
                IntStream.range(below.digit(1) + 1, row.digit(1)).forEach(level -> noGate(table, first, level));
            }
            below = row;
        }
        if (below != null && table.isWhole()) {
            IntStream.rangeClosed(below.digit(1) + 1, levels).forEach(level -> noGate(table, first, level));
        }
    }

    /** Whoever must show something for a level has to show it for a higher one. */
    private static void noGate(SoundRows table, String first, int level) {
        table.note(0, 0, Kind.MISSING_LEVEL, "rating.finding.no-gate", first, level);
    }

    void limits(SoundRows table) {
        scopes(table, FIRST);
        table.each(2, Kind.OUT_OF_RANGE, "rating.finding.share", Ranges.share(2));
        table.overlaps(1);
        table.needs(row -> row.cell(1).equals(FIRST), Kind.GAP, "rating.finding.no-limit", FIRST);
    }

    private static void scopes(SoundRows table, String... scopes) {
        table.each(
                1,
                Kind.UNKNOWN_ID,
                "rating.finding.scope",
                row -> List.of(scopes).contains(row.cell(1)));
    }
}

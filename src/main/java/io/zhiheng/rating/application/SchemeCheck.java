package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.rules.FilledTable;
import io.zhiheng.platform.rules.TableRefused;
import io.zhiheng.platform.rules.TableRefused.Finding;
import io.zhiheng.platform.rules.TableRefused.Kind;
import io.zhiheng.rating.Conformity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the type of a cell cannot say: whether its edition knows the id, and whether the number lies in its range. */
final class SchemeCheck {

    private final Edition edition;
    private final Map<String, Edition.Clause> clauses;
    private final List<Finding> findings = new ArrayList<>();

    private SchemeCheck(Edition edition) {
        this.edition = edition;
        this.clauses = edition.clausesById();
    }

    /** @throws TableRefused naming every cell */
    static void refuseAny(Edition edition, Map<String, FilledTable> tables) {
        var check = new SchemeCheck(edition);
        check.thresholds(tables.get("level-threshold"));
        check.gates(tables.get("level-gate"));
        check.ceilings(tables.get("level-ceiling"));
        if (!check.findings.isEmpty()) {
            throw new TableRefused(check.findings);
        }
    }

    private void thresholds(FilledTable table) {
        cells(table, 1, Kind.OUT_OF_RANGE, row -> isLevel(row.get(0), 1));
        cells(table, 3, Kind.OUT_OF_RANGE, row -> isShare(row.get(2)));
        overlaps(table);
    }

    private void gates(FilledTable table) {
        cells(table, 1, Kind.OUT_OF_RANGE, row -> isLevel(row.get(0), 1));
        cells(table, 2, Kind.UNKNOWN_ID, row -> edition.firstLevel(row.get(1)).isPresent());
        cells(table, 3, Kind.OUT_OF_RANGE, row -> isLevel(row.get(2), 0));
    }

    private void ceilings(FilledTable table) {
        cells(table, 1, Kind.UNKNOWN_ID, row -> clauses.containsKey(row.get(0)));
        cells(
                table,
                2,
                Kind.UNKNOWN_ID,
                row -> !clauses.containsKey(row.get(0)) || mayBeAnswered(clauses.get(row.get(0)), row.get(1)));
        cells(table, 3, Kind.OUT_OF_RANGE, row -> isLevel(row.get(2), 0));
        overlaps(table);
    }

    private void cells(FilledTable table, int column, Kind kind, Predicate<List<String>> holds) {
        for (int number = 1; number <= table.rows().size(); number++) {
            var row = table.rows().get(number - 1);
            if (!holds.test(row)) {
                findings.add(new Finding(table.name(), number, column, kind, row.get(column - 1)));
            }
        }
    }

    /** Two rows that speak of the same by their first two cells: only one of them could decide. */
    private void overlaps(FilledTable table) {
        var seen = new HashSet<List<String>>();
        for (int number = 1; number <= table.rows().size(); number++) {
            var said = table.rows().get(number - 1).subList(0, 2);
            if (!seen.add(said)) {
                findings.add(new Finding(table.name(), number, 1, Kind.OVERLAP, String.join(" ", said)));
            }
        }
    }

    private boolean mayBeAnswered(Edition.Clause clause, String conformity) {
        return conformity.equals(Conformity.NA.name())
                ? clause.naAllowed()
                : edition.scale(clause.scale()).orElseThrow().options().stream()
                        .anyMatch(option -> option.code().equals(conformity));
    }

    private boolean isLevel(String cell, int lowest) {
        int level = Integer.parseInt(cell);
        return level >= lowest && level <= edition.levels().size();
    }

    private static boolean isShare(String cell) {
        var rate = new BigDecimal(cell);
        return rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) <= 0;
    }
}

package io.zhiheng.assessment.application.workbook.imports;

import io.zhiheng.assessment.application.workbook.judging.JudgedRow;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.StorableText;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The rows that are written: all without a conflict, and those in conflict for which somebody decided. */
final class ChosenRows {

    private ChosenRows() {}

    /**
     * @param take cells of rows in conflict, as {@code F7} or {@code 6.2 …!F7}. Where several sheets have a conflict in
     *     one cell, it has to be named with its sheet, or as often as there are
     * @throws RuleBroken {@code workbook-take} for a cell that is none, or may be several
     */
    static List<JudgedRow> of(List<JudgedRow> rows, List<String> take) {
        var taken = taken(rows, take);
        return rows.stream().filter(row -> row.isWritten(taken.contains(row))).toList();
    }

    private static Set<JudgedRow> taken(List<JudgedRow> rows, List<String> take) {
        var taken = Collections.<JudgedRow>newSetFromMap(new IdentityHashMap<>());
        for (var cell : new HashSet<>(take)) {
            var meant = rows.stream()
                    .filter(row -> row.state() == JudgedRow.State.CONFLICT)
                    .filter(row -> row.cell().equals(cell) || (row.sheet() + "!" + row.cell()).equals(cell))
                    .toList();
            if (meant.isEmpty() || meant.size() > 1 && meant.size() != Collections.frequency(take, cell)) {
                throw RuleBroken.invalid(
                                meant.isEmpty()
                                        ? "assessment.rule.workbook-take"
                                        : "assessment.rule.several.workbook-take",
                                StorableText.shownShort(cell),
                                meant.isEmpty() ? "" : meant.get(0).sheet())
                        .at("take");
            }
            taken.addAll(meant);
        }
        return taken;
    }
}

package io.zhiheng.platform.rules;

import io.zhiheng.platform.rules.Condition.Comparison;
import io.zhiheng.platform.rules.TableRefused.Finding;
import io.zhiheng.platform.rules.TableRefused.Kind;
import java.util.ArrayList;
import java.util.List;

/** Checks each cell by the type of its column, and that each row has a condition left. A table may have no rows. */
class TableCheck {

    private static final int SHOWN = 40;

    private final TableForm form;
    private final List<Finding> findings = new ArrayList<>();

    TableCheck(TableForm form) {
        this.form = form;
    }

    List<Finding> findings(Table table) {
        int headings = table.headings().size();
        if (headings != form.columns().size()) {
            note(0, 0, Kind.COLUMNS, "columns", String.valueOf(form.columns().size()), String.valueOf(headings));
            return findings;
        }
        for (int row = 1; row <= table.rows().size(); row++) {
            check(table.rows().get(row - 1), row);
        }
        return findings;
    }

    private void check(List<String> cells, int row) {
        if (cells.size() != form.columns().size()) {
            note(
                    row,
                    0,
                    Kind.COLUMNS,
                    "columns-of-row",
                    String.valueOf(form.columns().size()),
                    String.valueOf(cells.size()));
            return;
        }
        var before = findings.size();
        for (int column = 0; column < cells.size(); column++) {
            cell(row, column, cells);
        }
        if (findings.size() > before) {
            return;
        }
        var kind = form.caseOf(cells);
        if (kind == null) {
            int column = form.keywordColumn();
            note(row, column + 1, Kind.UNKNOWN_ID, "unknown", shown(cells.get(column)));
        } else {
            literals(kind, cells, row);
        }
    }

    private void cell(int row, int column, List<String> cells) {
        var type = form.columns().get(column);
        var cell = cells.get(column);
        if (type.isDangerous(cell)) {
            note(row, column + 1, Kind.DANGEROUS, "dangerous", shown(cell));
        } else if (!type.allows(cell)) {
            note(row, column + 1, Kind.WRONG_TYPE, "type." + type, shown(cell));
        } else if (type == CellType.OPERAND && cells.get(column - 1).equals("ANY") != cell.isEmpty()) {
            note(row, column + 1, Kind.WRONG_TYPE, cell.isEmpty() ? "operand-missing" : "operand-beside-any", cell);
        }
    }

    private void literals(TableForm.Case kind, List<String> cells, int row) {
        for (var condition : kind.conditions()) {
            var column = condition.column();
            if (needsNumber(condition) && !CellType.NUMBER.allows(cells.get(column))) {
                note(row, column + 1, Kind.WRONG_TYPE, "type.NUMBER", shown(cells.get(column)));
            } else if (condition.comparison() == Comparison.EQUAL
                    && cells.get(column).isEmpty()) {
                note(row, column + 1, Kind.WRONG_TYPE, "type.ID", "");
            }
        }
        if (kind.conditions().stream().noneMatch(condition -> leavesACondition(condition, cells))) {
            note(row, kind.conditions().get(0).column() + 1, Kind.OUT_OF_RANGE, "unconditional");
        }
    }

    private void note(int row, int column, Kind kind, String says, String... args) {
        findings.add(new Finding(form.name(), row, column, kind, "platform.table." + says, List.of(args)));
    }

    /** As much of a cell as people need to recognise it. */
    private static String shown(String cell) {
        return cell.codePointCount(0, cell.length()) <= SHOWN
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, SHOWN)) + '\u2026';
    }

    private static boolean needsNumber(Condition condition) {
        return switch (condition.comparison()) {
            case AT_LEAST, ABOVE, BELOW -> true;
            case EQUAL, COMPARED, STATED -> false;
        };
    }

    private static boolean leavesACondition(Condition condition, List<String> cells) {
        return switch (condition.comparison()) {
            case EQUAL -> !cells.get(condition.column()).equals("*");
            case COMPARED -> !cells.get(condition.column()).equals("ANY");
            case AT_LEAST, ABOVE, BELOW, STATED -> true;
        };
    }
}

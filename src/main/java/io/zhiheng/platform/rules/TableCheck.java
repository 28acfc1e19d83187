package io.zhiheng.platform.rules;

import io.zhiheng.platform.rules.Condition.Comparison;
import io.zhiheng.platform.rules.TableRefused.Finding;
import io.zhiheng.platform.rules.TableRefused.Kind;
import java.util.ArrayList;
import java.util.List;

/** Checks each cell by the type of its column, and that each row has a condition left. A table may have no rows. */
class TableCheck {

    private final TableForm form;

    TableCheck(TableForm form) {
        this.form = form;
    }

    List<Finding> findings(Table table) {
        var findings = new ArrayList<Finding>();
        if (table.headings().size() != form.columns().size()) {
            findings.add(new Finding(
                    form.name(),
                    0,
                    0,
                    Kind.COLUMNS,
                    String.valueOf(table.headings().size())));
            return findings;
        }
        for (int row = 1; row <= table.rows().size(); row++) {
            check(table.rows().get(row - 1), row, findings);
        }
        return findings;
    }

    private void check(List<String> cells, int row, List<Finding> findings) {
        if (cells.size() != form.columns().size()) {
            findings.add(new Finding(form.name(), row, 0, Kind.COLUMNS, String.valueOf(cells.size())));
            return;
        }
        var before = findings.size();
        for (int column = 0; column < cells.size(); column++) {
            if (!form.columns().get(column).allows(cells.get(column)) || operandMissing(cells, column)) {
                findings.add(new Finding(form.name(), row, column + 1, Kind.WRONG_TYPE, cells.get(column)));
            }
        }
        if (findings.size() > before) {
            return;
        }
        var kind = form.caseOf(cells);
        if (kind == null) {
            findings.add(new Finding(form.name(), row, 0, Kind.WRONG_CASE, String.join(" | ", cells)));
        } else {
            checkLiterals(kind, cells, row, findings);
        }
    }

    private boolean operandMissing(List<String> cells, int column) {
        return form.columns().get(column) == CellType.OPERAND
                && cells.get(column - 1).equals("ANY") != cells.get(column).isEmpty();
    }

    private void checkLiterals(TableForm.Case kind, List<String> cells, int row, List<Finding> findings) {
        for (var condition : kind.conditions()) {
            if (needsNumber(condition) && !CellType.NUMBER.allows(cells.get(condition.column()))) {
                findings.add(new Finding(
                        form.name(), row, condition.column() + 1, Kind.WRONG_TYPE, cells.get(condition.column())));
            } else if (condition.comparison() == Comparison.EQUAL
                    && cells.get(condition.column()).isEmpty()) {
                findings.add(new Finding(form.name(), row, condition.column() + 1, Kind.WRONG_TYPE, ""));
            }
        }
        if (kind.conditions().stream().noneMatch(condition -> leavesACondition(condition, cells))) {
            findings.add(new Finding(form.name(), row, 0, Kind.UNCONDITIONAL, String.join(" | ", cells)));
        }
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

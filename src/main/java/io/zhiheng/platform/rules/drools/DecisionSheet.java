package io.zhiheng.platform.rules.drools;

import io.zhiheng.platform.rules.CellType;
import io.zhiheng.platform.rules.Condition;
import io.zhiheng.platform.rules.FilledTable;
import io.zhiheng.platform.rules.TableForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes checked tables as one decision table sheet of Drools: the readable rows below, the conditions and actions of
 * their forms above. Every literal is written here from a cell whose grammar was checked.
 */
class DecisionSheet {

    private final String packageName;
    private final StringBuilder sheet = new StringBuilder();

    DecisionSheet(String packageName) {
        this.packageName = packageName;
    }

    String of(List<FilledTable> tables) {
        var imports = new LinkedHashSet<String>();
        tables.forEach(table ->
                table.form().cases().forEach(each -> imports.add(each.question().getCanonicalName())));
        line(List.of("RuleSet", packageName));
        line(List.of("Import", String.join(",", imports)));
        tables.forEach(this::table);
        return sheet.toString();
    }

    private void table(FilledTable table) {
        for (int i = 0; i < table.form().cases().size(); i++) {
            block(table, table.form().cases().get(i), table.name() + (i == 0 ? "" : "-" + i));
        }
    }

    private void block(FilledTable table, TableForm.Case kind, String name) {
        var rows = new ArrayList<List<String>>();
        for (int row = 1; row <= table.rows().size(); row++) {
            var cells = table.rows().get(row - 1);
            if (kind.keyword() == null || cells.get(kind.keywordColumn()).equals(kind.keyword())) {
                rows.add(row(table, kind, cells, row));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        int conditions = kind.conditions().size();
        line(List.of(""));
        line(List.of("RuleTable " + name));
        line(filled("CONDITION", conditions, "ACTION"));
        line(filled("$q : " + kind.question().getSimpleName() + (conditions > 1 ? "..." : ""), conditions, ""));
        var snippets =
                kind.conditions().stream().map(DecisionSheet::snippet).collect(Collectors.toCollection(ArrayList::new));
        snippets.add(
                kind.asksOn()
                        ? "Object next = $q." + kind.method() + "($param); if (next != null) { insert(next); }"
                        : "$q." + kind.method() + "($param);");
        line(snippets);
        line(filled("condition", conditions, "action"));
        rows.forEach(this::line);
    }

    private static List<String> row(FilledTable table, TableForm.Case kind, List<String> cells, int row) {
        var line = kind.conditions().stream()
                .map(condition -> literal(condition, cells))
                .collect(Collectors.toCollection(ArrayList::new));
        var arguments = kind.arguments().stream()
                .map(column -> table.form().columns().get(column) == CellType.DIGIT
                        ? cells.get(column)
                        : '"' + cells.get(column) + '"')
                .collect(Collectors.toCollection(ArrayList::new));
        arguments.add(String.valueOf(row));
        line.add(String.join(", ", arguments));
        return line;
    }

    private static String snippet(Condition condition) {
        return switch (condition.comparison()) {
            case EQUAL -> condition.property() + " == $param";
            case AT_LEAST -> condition.property() + " >= $param";
            case ABOVE -> condition.property() + " > $param";
            case BELOW -> condition.property() + " < $param";
            case COMPARED -> condition.property() + " $param";
            case STATED -> "$param";
        };
    }

    /** An empty cell leaves the condition out. */
    private static String literal(Condition condition, List<String> cells) {
        return switch (condition.comparison()) {
            case EQUAL -> equal(cells.get(condition.column()));
            case AT_LEAST, ABOVE, BELOW -> cells.get(condition.column()) + "B";
            case COMPARED ->
                cells.get(condition.column()).equals("ANY")
                        ? ""
                        : cells.get(condition.column()) + " " + cells.get(condition.column() + 1) + "B";
            case STATED -> condition.property();
        };
    }

    private static String equal(String cell) {
        if (cell.equals("*")) {
            return "";
        }
        return cell.matches("[0-9]") ? cell : '"' + cell + '"';
    }

    private static List<String> filled(String cell, int times, String last) {
        var line = new ArrayList<String>();
        for (int i = 0; i < times; i++) {
            line.add(cell);
        }
        line.add(last);
        return line;
    }

    private void line(List<String> cells) {
        sheet.append(cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .append('\n');
    }
}

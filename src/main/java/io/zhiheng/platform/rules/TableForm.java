package io.zhiheng.platform.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rows of a table mean: the types of its columns, and what is asked of which kind of question. Forms belong to
 * the code base; people edit rows only.
 */
public record TableForm(String name, List<CellType> columns, List<Case> cases) {

    /**
     * One kind of row: when a question meets the conditions, its consequence is called with the given cells and the
     * number of the row. Everything named here is a public member of a public class.
     *
     * @param keyword the cell of {@code keywordColumn} that rows of this kind carry; null if the table has one kind
     *     only
     * @param method {@code method(cell, …, int row)}: numbers arrive as {@code String} or, for DIGIT, {@code int}
     * @param arguments the columns handed to the method, from 0
     * @param asksOn whether what the method returns is a further question (null: none)
     */
    public record Case(
            String keyword,
            int keywordColumn,
            Class<?> question,
            List<Condition> conditions,
            String method,
            List<Integer> arguments,
            boolean asksOn) {}

    public static TableForm of(String name, CellType... columns) {
        return new TableForm(name, List.of(columns), List.of());
    }

    /** Every row asks this kind of question; with several such cases a row asks them all. */
    public TableForm when(Class<?> question, List<Condition> conditions, String method, Integer... arguments) {
        return with(new Case(null, -1, question, conditions, method, List.of(arguments), false));
    }

    /** As {@link #when}, and the answer is asked on in the same session. */
    public TableForm whenAskingOn(Class<?> question, List<Condition> conditions, String method, Integer... arguments) {
        return with(new Case(null, -1, question, conditions, method, List.of(arguments), true));
    }

    /** Rows whose cell of the column is the keyword ask this kind of question. */
    public TableForm whenCell(
            int column,
            String keyword,
            Class<?> question,
            List<Condition> conditions,
            String method,
            Integer... arguments) {
        return with(new Case(keyword, column, question, conditions, method, List.of(arguments), false));
    }

    private TableForm with(Case added) {
        added.arguments().forEach(this::mustNotBeText);
        added.conditions().stream()
                .map(Condition::column)
                .filter(column -> column >= 0)
                .forEach(this::mustNotBeText);
        var all = new ArrayList<>(cases);
        all.add(added);
        return new TableForm(name, columns, List.copyOf(all));
    }

    /** @throws TableRefused naming every cell that the form does not allow */
    public FilledTable fill(Table table) {
        var findings = findings(table);
        if (!findings.isEmpty()) {
            throw new TableRefused(findings);
        }
        return new FilledTable(this, table);
    }

    /** What the types of the columns do not allow. */
    List<TableRefused.Finding> findings(Table table) {
        return new TableCheck(this).findings(table);
    }

    private void mustNotBeText(int column) {
        if (columns.get(column) == CellType.TEXT) {
            throw new IllegalArgumentException(
                    "free text never reaches the rule engine: " + name + " column " + column);
        }
    }

    /** The columns that say when a row holds, from 0; the others say what follows. */
    public Set<Integer> conditionColumns() {
        var asked = new TreeSet<Integer>();
        for (var kind : cases) {
            asked.add(kind.keywordColumn());
            for (var condition : kind.conditions()) {
                asked.add(condition.column());
                asked.add(condition.comparison() == Condition.Comparison.COMPARED ? condition.column() + 1 : -1);
            }
        }
        asked.remove(-1);
        return asked;
    }

    /** The column that says of which kind a row is; -1 where all rows are of one kind. */
    int keywordColumn() {
        return cases.stream().mapToInt(Case::keywordColumn).max().orElse(-1);
    }

    Case caseOf(List<String> row) {
        return cases.stream()
                .filter(each ->
                        each.keyword() == null || row.get(each.keywordColumn()).equals(each.keyword()))
                .findFirst()
                .orElse(null);
    }
}

package io.zhiheng.platform.rules;

import java.util.ArrayList;
import java.util.List;

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
        var findings = new TableCheck(this).findings(table);
        if (!findings.isEmpty()) {
            throw new TableRefused(findings);
        }
        return new FilledTable(this, table);
    }

    private void mustNotBeText(int column) {
        if (columns.get(column) == CellType.TEXT) {
            throw new IllegalArgumentException(
                    "free text never reaches the rule engine: " + name + " column " + column);
        }
    }

    Case caseOf(List<String> row) {
        return cases.stream()
                .filter(each ->
                        each.keyword() == null || row.get(each.keywordColumn()).equals(each.keyword()))
                .findFirst()
                .orElse(null);
    }
}

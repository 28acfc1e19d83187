package io.zhiheng.platform.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A decision table as it is stored and edited: one line of headings, then rows of cells. Text only; what a cell may
 * hold is said by the {@link TableForm}. Row numbers count from 1, below the headings.
 */
public record Table(String name, List<String> headings, List<List<String>> rows) {

    private static final int MAX_CHARACTERS = 2_000_000;

    public Table {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Reads comma separated values with quotes where needed; lines end with LF or CRLF; empty lines do not count. */
    public static Table parse(String name, String csv) {
        if (csv.length() > MAX_CHARACTERS) {
            throw TableRefused.of(name, 0, 0, TableRefused.Kind.TOO_LARGE, "");
        }
        var lines = new CsvReader(csv).lines();
        if (lines.isEmpty()) {
            throw TableRefused.of(name, 0, 0, TableRefused.Kind.EMPTY, "");
        }
        return new Table(name, lines.get(0), lines.subList(1, lines.size()));
    }

    public String toCsv() {
        var text = new StringBuilder();
        line(text, headings);
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    /** The same table with one row replaced: handy for what-if and for tests. */
    public Table withRow(int number, List<String> cells) {
        var changed = new ArrayList<>(rows);
        changed.set(number - 1, cells);
        return new Table(name, headings, changed);
    }

    private static void line(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        text.append('\n');
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[,\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}

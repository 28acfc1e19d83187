package io.zhiheng.platform.rules;

import io.zhiheng.platform.rules.TableRefused.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A decision table as it is stored and edited: one line of headings, then rows of cells. Text only; what a cell may
 * hold is said by the {@link TableForm}. Row numbers count from 1, below the headings.
 */
public record Table(String name, List<String> headings, List<List<String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MAX_CHARACTERS = 2_000_000;
    private static final CSVFormat COMMAS =
            CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get();

    public Table {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Reads comma separated values, with or without a byte order mark; lines end with LF or CRLF, empty ones do not
     * count.
     *
     * @throws TableRefused where it is too large, empty, or has a quote in a wrong place
     */
    public static Table parse(String name, String csv) {
        if (csv.length() > MAX_CHARACTERS) {
            throw TableRefused.whole(name, Kind.DANGEROUS, "platform.table.too-large");
        }
        var lines = lines(name, csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv);
        if (lines.isEmpty()) {
            throw TableRefused.whole(name, Kind.COLUMNS, "platform.table.empty");
        }
        return new Table(name, lines.get(0), lines.subList(1, lines.size()));
    }

    private static List<List<String>> lines(String name, String csv) {
        try (var parser = CSVParser.parse(csv, COMMAS)) {
            return parser.stream()
                    .map(line -> line.stream().map(String::strip).toList())
                    .filter(cells -> !cells.stream().allMatch(String::isEmpty))
                    .toList();
        } catch (IOException | UncheckedIOException malformed) {
            throw TableRefused.whole(name, Kind.COLUMNS, "platform.table.malformed");
        }
    }

    /** Quotes where they are needed only: by hand, as the library quotes whatever begins with a Chinese character. */
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

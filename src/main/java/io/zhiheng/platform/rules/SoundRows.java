package io.zhiheng.platform.rules;

import io.zhiheng.platform.rules.TableRefused.Finding;
import io.zhiheng.platform.rules.TableRefused.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a table whose cells are what their columns allow, under their numbers. What is found against any of them
 * is noted here beside what was wrong with the others.
 */
public final class SoundRows {

    /** @param number from 1, as people count */
    public record Row(int number, List<String> cells) {

        /** @param column from 1 */
        public String cell(int column) {
            return cells.get(column - 1);
        }

        public BigDecimal number(int column) {
            return new BigDecimal(cell(column));
        }

        public int digit(int column) {
            return Integer.parseInt(cell(column));
        }

        private List<String> cells(int... columns) {
            return IntStream.of(columns).mapToObj(this::cell).toList();
        }
    }

    private final String table;
    private final List<Finding> findings;
    private final List<Row> rows;
    private final boolean whole;

    private SoundRows(TableForm form, Table content) {
        table = form.name();
        findings = new ArrayList<>(form.findings(content));
        whole = findings.isEmpty();
        rows = whole || findings.stream().noneMatch(finding -> finding.row() == 0)
                ? IntStream.rangeClosed(1, content.rows().size())
                        .filter(number -> findings.stream().noneMatch(finding -> finding.row() == number))
                        .mapToObj(number -> new Row(number, content.rows().get(number - 1)))
                        .toList()
                : List.of();
    }

    public static SoundRows of(TableForm form, Table content) {
        return new SoundRows(form, content);
    }

    /** @param headings what stands above the columns, so that no column is taken for another */
    public static SoundRows of(TableForm form, Table content, List<String> headings) {
        var sound = new SoundRows(form, content);
        for (int i = 0; i < headings.size() && i < content.headings().size(); i++) {
            if (!headings.get(i).equals(content.headings().get(i))) {
                sound.note(0, i + 1, Kind.COLUMNS, "platform.table.heading", headings.get(i));
            }
        }
        return sound;
    }

    public String table() {
        return table;
    }

    public Stream<Row> rows() {
        return rows.stream();
    }

    /** Where a row was refused, nobody can say that another one is missing. */
    public boolean isWhole() {
        return whole;
    }

    public List<Finding> findings() {
        return findings;
    }

    public void note(int row, int column, Kind kind, String says, Object... args) {
        findings.add(new Finding(
                table,
                row,
                column,
                kind,
                says,
                Stream.of(args).map(String::valueOf).toList()));
    }

    /** Notes every row for which it does not hold. @param column from 1; its cell fills the message */
    public void each(int column, Kind kind, String says, Predicate<Row> holds) {
        rows.stream().filter(holds.negate()).forEach(row -> note(row.number(), column, kind, says, row.cell(column)));
    }

    /** Notes every row that speaks of the same as one above it. */
    public void overlaps(int... columns) {
        var seen = new HashMap<List<String>, Integer>();
        rows.forEach(row -> {
            var before = seen.putIfAbsent(row.cells(columns), row.number());
            if (before != null) {
                note(row.number(), columns[0], Kind.OVERLAP, "platform.table.overlap", before);
            }
        });
    }

    /** Notes that no row holds, unless rows were refused. */
    public void needs(Predicate<Row> holds, Kind kind, String says, Object... args) {
        if (whole && rows.stream().noneMatch(holds)) {
            note(0, 0, kind, says, args);
        }
    }
}

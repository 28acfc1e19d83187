package io.zhiheng.catalogue.exchange;

import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The sheets of a catalogue's workbook and their columns, by the keys of the catalogue's file. */
public enum BookForm {
    LEVELS(text("code"), text("name"), text("meaning"), text("use")),
    OPTIONS(text("code"), text("name"), figure("score"), yes("attachment_required")),
    FIRST_LEVEL(text("id"), text("display_no"), text("name"), text("kind"), figure("weight")),
    SECOND_LEVEL(
            text("id"),
            text("display_no"),
            text("name"),
            figure("weight"),
            text("formula"),
            text("formula_cn"),
            text("unit"),
            text("direction"),
            whole("decimals"),
            yes("na_allowed"),
            lines("parameters"),
            lines("evidence"),
            lines("examples"),
            lines("replaces")),
    CLAUSES(
            text("id"),
            text("display_no"),
            whole("level"),
            text("scale"),
            yes("na_allowed"),
            figure("weight"),
            text("text"),
            lines("evidence"),
            lines("examples"),
            lines("replaces")),
    PARAMETERS(
            text("id"),
            text("code"),
            text("name"),
            text("unit"),
            whole("decimals"),
            figure("min"),
            yes("integer"),
            text("definition")),
    VALIDATIONS(text("rule"), text("severity"), text("message")),
    CEILINGS(text("clause"), text("conformity"), whole("level"), yes("request_allowed"), text("note")),
    INDUSTRY_THRESHOLDS(text("indicator"), text("industry"), whole("level"), text("operator"), figure("value"));

    /** What a cell holds. A list has an item in each line. */
    public enum Cell {
        TEXT,
        FIGURE,
        WHOLE,
        YES,
        LINES
    }

    /** @param key of the file */
    public record Column(String key, Cell cell) {}

    private static final String WORDS = "catalogue.field.";

    private final List<Column> columns;

    BookForm(Column... columns) {
        this.columns = List.of(columns);
    }

    public List<Column> columns() {
        return columns;
    }

    String sheet(Words words) {
        return words.of("catalogue.sheet." + name());
    }

    /** What stands above the columns: first of all, where it has one, what its rows belong to. */
    List<String> headings(Words words, int levels) {
        var headings = new ArrayList<String>();
        parent(words).ifPresent(headings::add);
        columns.forEach(column -> headings.add(heading(words, column.key())));
        if (this == SECOND_LEVEL) {
            IntStream.rangeClosed(1, levels).forEach(level -> headings.add(characteristics(words, level)));
            IntStream.rangeClosed(1, levels).forEach(level -> headings.add(threshold(words, level)));
        }
        return headings;
    }

    Optional<String> parent(Words words) {
        return switch (this) {
            case LEVELS, FIRST_LEVEL, CEILINGS, INDUSTRY_THRESHOLDS -> Optional.empty();
            case OPTIONS -> Optional.of(words.of("catalogue.column.scale"));
            case SECOND_LEVEL, PARAMETERS -> Optional.of(words.of("catalogue.column.first-level"));
            case CLAUSES, VALIDATIONS -> Optional.of(words.of("catalogue.column.second-level"));
        };
    }

    static String heading(Words words, String key) {
        return words.of(WORDS + key);
    }

    static String characteristics(Words words, int level) {
        return words.of("catalogue.column.characteristics", level);
    }

    static String threshold(Words words, int level) {
        return words.of("catalogue.column.threshold", level);
    }

    private static Column text(String key) {
        return new Column(key, Cell.TEXT);
    }

    private static Column figure(String key) {
        return new Column(key, Cell.FIGURE);
    }

    private static Column whole(String key) {
        return new Column(key, Cell.WHOLE);
    }

    private static Column yes(String key) {
        return new Column(key, Cell.YES);
    }

    private static Column lines(String key) {
        return new Column(key, Cell.LINES);
    }
}

package io.zhiheng.catalogue.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.catalogue.exchange.BookForm.Column;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.sheet.TextBook.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads one sheet of a workbook into the file of a catalogue. */
class SheetReader {

    private static final int MOST_LEVELS = 9;
    private static final int LONGEST_THRESHOLD = 60;

    private final Words words;
    private final BookForm form;
    private final String sheet;
    private final BookFile into;
    private final Map<String, Integer> columns = new HashMap<>();

    SheetReader(Words words, BookForm form, BookFile into) {
        this.words = words;
        this.form = form;
        this.sheet = form.sheet(words);
        this.into = into;
    }

    void read(List<Line> lines) {
        into.begin(form);
        if (lines.isEmpty()) {
            return;
        }
        var known = form.headings(words, MOST_LEVELS);
        var headings = lines.get(0).cells();
        for (int column = 0; column < headings.size(); column++) {
            var heading = headings.get(column).strip();
            if (!heading.isEmpty() && (!known.contains(heading) || columns.put(heading, column) != null)) {
                refuse(lines.get(0), heading, "column");
            }
        }
        lines.stream().skip(1).forEach(this::row);
    }

    private void row(Line line) {
        var element = BookFile.NODES.objectNode();
        form.columns().forEach(column -> field(line, column, element));
        if (form == BookForm.SECOND_LEVEL) {
            levelled(line, element);
        }
        var heading = form.parent(words).orElse(null);
        var parent = heading == null ? null : cell(line, heading).strip();
        var origin = words.of("catalogue.import.book.row", sheet, line.number());
        if (!into.add(form, parent, element, origin)) {
            refuse(line, heading, "parent", parent);
        }
    }

    private void field(Line line, Column column, ObjectNode element) {
        var heading = BookForm.heading(words, column.key());
        var cell = cell(line, heading);
        if (cell.isBlank()) {
            return;
        }
        var value = cell.startsWith("=")
                ? null
                : BookCells.value(words, column, cell).orElse(null);
        if (value == null) {
            refuse(line, heading, "cell." + column.cell());
        } else {
            element.set(column.key(), value);
        }
    }

    private void levelled(Line line, ObjectNode second) {
        var characteristics = second.putObject("characteristics");
        var thresholds = BookFile.NODES.objectNode();
        IntStream.rangeClosed(1, MOST_LEVELS).forEach(level -> {
            var text = cell(line, BookForm.characteristics(words, level));
            if (!text.isBlank()) {
                characteristics.put(String.valueOf(level), text);
            }
            var threshold = cell(line, BookForm.threshold(words, level)).strip();
            if (!threshold.isEmpty()) {
                thresholds.set(String.valueOf(level), threshold(line, level, threshold));
            }
        });
        if (!thresholds.isEmpty()) {
            second.set("thresholds", thresholds);
        }
    }

    private JsonNode threshold(Line line, int level, String cell) {
        var threshold = BookFile.NODES.objectNode();
        var parts = cell.length() > LONGEST_THRESHOLD ? new String[] {""} : cell.split(" +", 2);
        threshold.put("operator", parts[0]);
        if (parts.length > 1) {
            BookCells.figure(parts[1])
                    .ifPresentOrElse(
                            value -> threshold.set("value", value),
                            () -> refuse(line, BookForm.threshold(words, level), "cell.FIGURE"));
        }
        return threshold;
    }

    private String cell(Line line, String heading) {
        var column = columns.get(heading);
        return column == null || column >= line.cells().size()
                ? ""
                : line.cells().get(column);
    }

    private void refuse(Line line, String heading, String word, Object... args) {
        into.refuse(words.of("catalogue.import.book.place", sheet, line.number(), heading), word, args);
    }
}

package io.zhiheng.catalogue.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.sheet.TextBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the file of a catalogue as a workbook: a sheet for each kind of element, its order that of the catalogue. */
class BookWriter {

    private final Words words;
    private final JsonNode file;
    private final int levels;
    private final Map<BookForm, List<List<String>>> rows = new LinkedHashMap<>();

    BookWriter(Words words, JsonNode file) {
        this.words = words;
        this.file = file;
        this.levels = file.path("levels").size();
        for (var form : BookForm.values()) {
            rows.put(form, new ArrayList<>(List.of(form.headings(words, levels))));
        }
    }

    byte[] write() {
        file.path("levels").forEach(level -> row(BookForm.LEVELS, null, level));
        file.path("scales")
                .forEach(scale -> scale.path("options")
                        .forEach(
                                option -> row(BookForm.OPTIONS, scale.path("id").asText(), option)));
        file.path("first_level").forEach(this::first);
        file.path("ceilings").forEach(each -> row(BookForm.CEILINGS, null, each));
        file.path("industry_thresholds").forEach(each -> row(BookForm.INDUSTRY_THRESHOLDS, null, each));
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put(words.of("catalogue.sheet.HEAD"), head());
        rows.forEach((form, lines) -> {
            if (isWritten(form)) {
                sheets.put(form.sheet(words), lines);
            }
        });
        return TextBook.write(sheets);
    }

    /** What the file does not say is another thing than an empty list of it. */
    private boolean isWritten(BookForm form) {
        return switch (form) {
            case CEILINGS -> file.has("ceilings");
            case INDUSTRY_THRESHOLDS -> file.has("industry_thresholds");
            default -> true;
        };
    }

    private List<List<String>> head() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(words.of("catalogue.column.item"), words.of("catalogue.column.value")));
        var catalogue = file.path("catalogue");
        for (var key : BookReader.HEAD) {
            lines.add(List.of(
                    words.of("catalogue.head." + key), catalogue.path(key).asText("")));
        }
        lines.add(List.of(
                words.of("catalogue.head.unrated-code"),
                file.path("unrated").path("code").asText("")));
        lines.add(List.of(
                words.of("catalogue.head.unrated-name"),
                file.path("unrated").path("name").asText("")));
        file.path("scales")
                .forEach(scale -> lines.add(List.of(
                        words.of("catalogue.head.scale", scale.path("id").asText()),
                        scale.path("name").asText(""))));
        return lines;
    }

    private void first(JsonNode first) {
        var id = first.path("id").asText();
        row(BookForm.FIRST_LEVEL, null, first);
        first.path("parameters").forEach(parameter -> row(BookForm.PARAMETERS, id, parameter));
        first.path("second_level").forEach(second -> {
            var row = row(BookForm.SECOND_LEVEL, id, second);
            for (int level = 1; level <= levels; level++) {
                row.add(second.path("characteristics")
                        .path(String.valueOf(level))
                        .asText(""));
            }
            for (int level = 1; level <= levels; level++) {
                row.add(threshold(second.path("thresholds").path(String.valueOf(level))));
            }
            var indicator = second.path("id").asText();
            second.path("clauses").forEach(clause -> row(BookForm.CLAUSES, indicator, clause));
            second.path("validations").forEach(rule -> row(BookForm.VALIDATIONS, indicator, rule));
        });
    }

    static String threshold(JsonNode threshold) {
        return (threshold.path("operator").asText("") + " " + BookCells.plain(threshold.path("value"))).strip();
    }

    private List<String> row(BookForm form, String parent, JsonNode element) {
        var cells = new ArrayList<String>();
        if (parent != null) {
            cells.add(parent);
        }
        form.columns().forEach(column -> cells.add(BookCells.text(words, column, element.path(column.key()))));
        rows.get(form).add(cells);
        return cells;
    }
}

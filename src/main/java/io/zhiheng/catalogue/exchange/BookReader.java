package io.zhiheng.catalogue.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.sheet.TextBook;
import io.zhiheng.shared.sheet.TextBook.Line;
import io.zhiheng.shared.sheet.UnreadableBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a workbook as the file of a catalogue; sheets and columns are found by their names, whatever their order. */
class BookReader {

    static final List<String> HEAD = List.of("code", "version", "title");
    private static final long MOST_BYTES = 40_000_000;

    private final Words words;
    private final BookFile into = new BookFile();

    BookReader(Words words) {
        this.words = words;
    }

    /**
     * @throws RuleBroken {@code catalogue-refused} with sheet, row and column of every cell that cannot be what it is
     */
    FileContent read(byte[] content) {
        var sheets = sheets(content);
        head(sheets.getOrDefault(headSheet(), List.of()));
        for (var form : BookForm.values()) {
            var lines = sheets.get(form.sheet(words));
            if (lines != null) {
                new SheetReader(words, form, into).read(lines);
            }
        }
        refuseUnknown(sheets);
        return into.content();
    }

    private static Map<String, List<Line>> sheets(byte[] content) {
        try {
            return TextBook.read(content, MOST_BYTES);
        } catch (UnreadableBook trap) {
            throw RuleBroken.invalid("catalogue.rule.catalogue-refused", 1)
                    .at(List.of(FieldError.of("", "catalogue.import.book." + trap.trap())));
        }
    }

    private String headSheet() {
        return words.of("catalogue.sheet.HEAD");
    }

    private void refuseUnknown(Map<String, List<Line>> sheets) {
        var known = new ArrayList<>(List.of(headSheet()));
        for (var form : BookForm.values()) {
            known.add(form.sheet(words));
        }
        sheets.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> into.refuse(name, "sheet", String.join("、", known)));
    }

    /** Items by their names; the names of the scales among them. */
    private void head(List<Line> lines) {
        var names = new LinkedHashMap<String, String>();
        lines.stream().skip(1).forEach(line -> {
            if (line.cells().size() > 1 && !line.cells().get(1).isEmpty()) {
                names.put(line.cells().get(0).strip(), line.cells().get(1));
            }
        });
        HEAD.forEach(key -> take(names, words.of("catalogue.head." + key), into.part("catalogue"), key));
        take(names, words.of("catalogue.head.unrated-code"), into.part("unrated"), "code");
        take(names, words.of("catalogue.head.unrated-name"), into.part("unrated"), "name");
        var before = words.of("catalogue.head.scale", "");
        names.forEach((item, name) -> {
            if (item.startsWith(before)) {
                into.scale(item.substring(before.length()).strip()).put("name", name);
            } else {
                into.refuse(headSheet(), "item", item);
            }
        });
    }

    private static void take(Map<String, String> names, String item, ObjectNode part, String key) {
        var value = names.remove(item);
        if (value != null) {
            part.put(key, value);
        }
    }
}

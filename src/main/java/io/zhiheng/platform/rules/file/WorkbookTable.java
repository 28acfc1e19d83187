package io.zhiheng.platform.rules.file;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableRefused;
import io.zhiheng.platform.rules.TableRefused.Kind;
import io.zhiheng.shared.sheet.TextBook;
import io.zhiheng.shared.sheet.TextBook.Line;
import io.zhiheng.shared.sheet.UnreadableBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A table as the first sheet of a workbook. */
public final class WorkbookTable {

    private static final long MOST_BYTES = 6_000_000;

    private WorkbookTable() {}

    static Table read(String name, byte[] content) {
        var lines = padded(first(name, content));
        if (lines.isEmpty()) {
            throw TableRefused.whole(name, Kind.COLUMNS, "platform.table.empty");
        }
        return TableFile.cut(new Table(name, lines.get(0), lines.subList(1, lines.size())));
    }

    private static List<Line> first(String name, byte[] content) {
        try {
            return TextBook.read(content, MOST_BYTES).values().stream()
                    .findFirst()
                    .orElse(List.of());
        } catch (UnreadableBook refused) {
            throw switch (refused.trap()) {
                case MACROS -> TableRefused.whole(name, Kind.DANGEROUS, "platform.table.macros");
                case TOO_LARGE -> TableRefused.whole(name, Kind.DANGEROUS, "platform.table.too-large");
                case MALFORMED -> TableRefused.whole(name, Kind.COLUMNS, "platform.table.malformed");
            };
        }
    }

    /** All of the width of the widest. */
    private static List<List<String>> padded(List<Line> lines) {
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        return lines.stream()
                .map(line -> IntStream.range(0, width)
                        .mapToObj(column -> column < line.cells().size()
                                ? line.cells().get(column).strip()
                                : "")
                        .toList())
                .toList();
    }

    public static byte[] write(Table table) {
        var rows = new ArrayList<List<String>>();
        rows.add(table.headings());
        rows.addAll(table.rows());
        return TextBook.write(Map.of(table.name(), rows));
    }
}

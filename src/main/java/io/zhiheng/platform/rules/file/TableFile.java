package io.zhiheng.platform.rules.file;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableForm;
import java.util.List;
import java.util.stream.IntStream;

/** A table as it was sent: a workbook, or comma separated values in UTF-8 or GBK. */
public final class TableFile {

    private TableFile() {}

    /**
     * Cells as they are; whether they may be what they are is not asked here.
     *
     * @throws io.zhiheng.platform.rules.TableRefused where it cannot be read at all, or is a trap
     */
    public static Table read(TableForm form, byte[] content) {
        return isWorkbook(content) ? WorkbookTable.read(form.name(), content) : CommaTable.read(form, content);
    }

    private static boolean isWorkbook(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K';
    }

    /** A spreadsheet may have more columns than anybody filled. */
    static Table cut(Table table) {
        int width = table.headings().size();
        while (width > 0 && isEmpty(table, width - 1)) {
            width--;
        }
        int kept = width;
        return kept == table.headings().size()
                ? table
                : new Table(
                        table.name(),
                        table.headings().subList(0, kept),
                        table.rows().stream().map(row -> shortened(row, kept)).toList());
    }

    private static boolean isEmpty(Table table, int column) {
        return table.headings().get(column).isEmpty()
                && table.rows().stream()
                        .allMatch(row -> row.size() <= column || row.get(column).isEmpty());
    }

    private static List<String> shortened(List<String> row, int width) {
        return IntStream.range(0, Math.min(width, row.size()))
                .mapToObj(row::get)
                .toList();
    }
}

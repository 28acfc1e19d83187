package io.zhiheng.platform.rules.file;

import io.zhiheng.platform.rules.CellType;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableForm;
import io.zhiheng.platform.rules.TableRefused;
import io.zhiheng.platform.rules.TableRefused.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Comma separated values: what a spreadsheet would calculate in a column of words begins with an apostrophe. */
public final class CommaTable {

    /** How the text becomes bytes; spreadsheets recognise UTF-8 by the mark in front only. */
    public enum Encoding {
        UTF_8(StandardCharsets.UTF_8),
        UTF_8_BOM(StandardCharsets.UTF_8),
        GBK(Charset.forName("GBK"));

        private final Charset charset;

        Encoding(Charset charset) {
            this.charset = charset;
        }

        public Charset charset() {
            return charset;
        }
    }

    private static final String APOSTROPHE = "'";
    private static final String ESCAPED = "'=+-@|\t";
    private static final Charset GB = Charset.forName("GB18030");

    private CommaTable() {}

    static Table read(TableForm form, byte[] content) {
        var table = TableFile.cut(Table.parse(form.name(), text(form.name(), content)));
        return inWords(form, table, cell -> cell.startsWith(APOSTROPHE) ? cell.substring(1) : cell);
    }

    /** UTF-8 has a shape that no Chinese text in GBK has by chance. */
    private static String text(String name, byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            try {
                return GB.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            } catch (CharacterCodingException neither) {
                throw TableRefused.whole(name, Kind.COLUMNS, "platform.table.encoding");
            }
        }
    }

    /** @throws LacksCharacter where the encoding has no place for one */
    public static byte[] write(TableForm form, Table table, Encoding encoding) {
        var escaped = inWords(form, table, cell -> isEscaped(cell) ? APOSTROPHE + cell : cell);
        LacksCharacter.refuseAny(table, encoding.charset());
        var mark = encoding == Encoding.UTF_8_BOM ? "\uFEFF" : "";
        return (mark + escaped.toCsv()).getBytes(encoding.charset());
    }

    private static boolean isEscaped(String cell) {
        return !cell.isEmpty() && ESCAPED.indexOf(cell.charAt(0)) >= 0;
    }

    /** Changes the cells of the columns that hold words; numbers stay numbers. */
    private static Table inWords(TableForm form, Table table, UnaryOperator<String> change) {
        var words = form.columns().indexOf(CellType.TEXT);
        return words < 0
                ? table
                : new Table(
                        table.name(),
                        table.headings(),
                        table.rows().stream()
                                .map(row -> changed(row, words, change))
                                .toList());
    }

    private static List<String> changed(List<String> row, int column, UnaryOperator<String> change) {
        if (row.size() <= column) {
            return row;
        }
        var cells = new ArrayList<>(row);
        cells.set(column, change.apply(row.get(column)));
        return cells;
    }
}

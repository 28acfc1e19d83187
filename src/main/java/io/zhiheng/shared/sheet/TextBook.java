package io.zhiheng.shared.sheet;

import io.zhiheng.shared.sheet.UnreadableBook.Trap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks whose cells hold text, so that nothing in them is ever calculated. */
public final class TextBook {

    private static final int WIDEST = 60;
    private static final int WIDTH = 22 * 256;
    /** What a workbook writes for a character that it cannot hold; a text that looks like it is written out. */
    private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private TextBook() {}

    /** @param number of the row, from 1 */
    public record Line(int number, List<String> cells) {}

    /**
     * The rows that hold something, by the names of the sheets. A formula stays one, with its mark in front, so that it
     * can be refused; a number is what it is, however it was shown.
     *
     * @param mostBytes how large it may be once it is unpacked
     * @throws UnreadableBook before anything is unpacked that would do harm
     */
    public static Map<String, List<Line>> read(byte[] content, long mostBytes) {
        PackedParts.refuseTraps(content, mostBytes);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            var sheets = new LinkedHashMap<String, List<Line>>();
            workbook.forEach(sheet -> sheets.put(sheet.getSheetName(), lines(sheet)));
            return sheets;
        } catch (IOException | RuntimeException brokenInside) {
            throw new UnreadableBook(Trap.MALFORMED);
        }
    }

    private static List<Line> lines(Sheet sheet) {
        var lines = new ArrayList<Line>();
        for (var row : sheet) {
            var cells = cells(row);
            if (!cells.stream().allMatch(String::isBlank)) {
                lines.add(new Line(row.getRowNum() + 1, cells));
            }
        }
        return lines;
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, Math.min(WIDEST, row.getLastCellNum()))
                .mapToObj(column -> row.getCell(column, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL))
                .map(cell -> cell == null ? "" : text(cell))
                .toList();
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> plain(cell.getNumericCellValue());
            case FORMULA -> "=" + cell.getCellFormula();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> "#ERROR";
            default -> "";
        };
    }

    private static String plain(double value) {
        var exact = new BigDecimal(String.valueOf(value)).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }

    /** @param sheets rows by the names of the sheets, each with its headings first */
    public static byte[] write(Map<String, List<List<String>>> sheets) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var style = workbook.createCellStyle();
            style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("text"));
            sheets.forEach((name, rows) -> write(workbook.createSheet(name), rows, style));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void write(Sheet sheet, List<List<String>> rows, CellStyle style) {
        for (int row = 0; row < rows.size(); row++) {
            line(sheet.createRow(row), rows.get(row), style);
        }
        sheet.createFreezePane(0, 1);
        for (int column = 0; column < rows.get(0).size(); column++) {
            sheet.setColumnWidth(column, WIDTH);
            sheet.setDefaultColumnStyle(column, style);
        }
    }

    private static void line(Row row, List<String> cells, CellStyle style) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                var cell = row.createCell(column);
                cell.setCellValue(ESCAPE.matcher(cells.get(column)).replaceAll("_x005F_$1"));
                cell.setCellStyle(style);
            }
        }
    }
}

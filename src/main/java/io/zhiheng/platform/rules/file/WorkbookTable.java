package io.zhiheng.platform.rules.file;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableRefused;
import io.zhiheng.platform.rules.TableRefused.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of one sheet whose cells hold text, so that nothing in them is ever calculated. */
public final class WorkbookTable {

    private static final int WIDEST = 60;
    private static final int WIDTH = 22 * 256;

    private WorkbookTable() {}

    static Table read(String name, byte[] content) {
        PackedParts.refuseTraps(name, content);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            var lines = lines(workbook.getSheetAt(0));
            if (lines.isEmpty()) {
                throw TableRefused.whole(name, Kind.COLUMNS, "platform.table.empty");
            }
            return TableFile.cut(new Table(name, lines.get(0), lines.subList(1, lines.size())));
        } catch (TableRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException brokenInside) {
            throw TableRefused.whole(name, Kind.COLUMNS, "platform.table.malformed");
        }
    }

    private static List<List<String>> lines(Sheet sheet) {
        var lines = new ArrayList<List<String>>();
        int width = 0;
        for (var row : sheet) {
            width = Math.max(width, Math.min(WIDEST, row.getLastCellNum()));
        }
        for (var row : sheet) {
            var cells = cells(row, width);
            if (!cells.stream().allMatch(String::isEmpty)) {
                lines.add(cells);
            }
        }
        return lines;
    }

    private static List<String> cells(Row row, int width) {
        return IntStream.range(0, width)
                .mapToObj(column -> row.getCell(column, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL))
                .map(cell -> cell == null ? "" : text(cell).strip())
                .toList();
    }

    /** A formula stays one, so that it is refused; a number is what it is, however it was shown. */
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

    public static byte[] write(Table table) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(table.name());
            var style = workbook.createCellStyle();
            style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("text"));
            line(sheet.createRow(0), table.headings(), style);
            for (int row = 0; row < table.rows().size(); row++) {
                line(sheet.createRow(row + 1), table.rows().get(row), style);
            }
            sheet.createFreezePane(0, 1);
            for (int column = 0; column < table.headings().size(); column++) {
                sheet.setColumnWidth(column, WIDTH);
                sheet.setDefaultColumnStyle(column, style);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void line(Row row, List<String> cells, CellStyle style) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(cells.get(column));
            cell.setCellStyle(style);
        }
    }
}

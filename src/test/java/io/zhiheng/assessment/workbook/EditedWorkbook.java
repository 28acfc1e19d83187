package io.zhiheng.assessment.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An exported workbook in the hands of whoever fills it in: cells are found by clause and by the key of their column.
 */
public final class EditedWorkbook {

    public final XSSFWorkbook poi;

    public EditedWorkbook(byte[] content) {
        try {
            poi = new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param key in the hidden row of keys */
    public Cell cell(String subject, String key) {
        for (var sheet : poi) {
            for (var row : sheet) {
                if (row.getCell(0) != null && text(row.getCell(0)).equals(subject)) {
                    int column = column(sheet, key);
                    return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                }
            }
        }
        throw new AssertionError(subject);
    }

    public static int column(Sheet sheet, String key) {
        for (var cell : sheet.getRow(0)) {
            if (text(cell).equals(key)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(key);
    }

    public EditedWorkbook write(String subject, String key, String text) {
        cell(subject, key).setCellValue(text);
        return this;
    }

    public String text(String subject, String key) {
        return text(cell(subject, key));
    }

    public String address(String subject, String key) {
        return new CellAddress(cell(subject, key)).formatAsString();
    }

    public byte[] bytes() {
        try (var bytes = new ByteArrayOutputStream()) {
            poi.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }
}

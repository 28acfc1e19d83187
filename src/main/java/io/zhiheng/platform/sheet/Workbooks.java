package io.zhiheng.platform.sheet;

import io.zhiheng.shared.Words;
import io.zhiheng.shared.time.BeijingTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lists as workbooks of one sheet: cells hold text, so that nothing in them is ever calculated. */
@Component
public class Workbooks {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int WIDTH = 24 * 256;
    private static final int LONGEST = 32_767;

    private final Words words;
    private final Clock clock;

    Workbooks(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** @param name key of the message that names the file, without its ending; its argument is the day */
    public <T> ResponseEntity<byte[]> answer(String name, List<Column<T>> columns, List<T> rows) {
        var day = BeijingTime.of(clock.instant()).format(DateTimeFormatter.BASIC_ISO_DATE);
        var file = ContentDisposition.attachment()
                .filename(words.of(name, day) + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(of(columns, rows));
    }

    private <T> byte[] of(List<Column<T>> columns, List<T> rows) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            var heading = heading(workbook);
            var wrapped = wrapped(workbook);
            var first = sheet.createRow(0);
            for (int column = 0; column < columns.size(); column++) {
                sheet.setColumnWidth(column, WIDTH);
                write(first, column, words.of(columns.get(column).heading()), heading);
            }
            sheet.createFreezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                var line = sheet.createRow(row + 1);
                for (int column = 0; column < columns.size(); column++) {
                    write(line, column, columns.get(column).text(rows.get(row)), wrapped);
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static CellStyle heading(XSSFWorkbook workbook) {
        var font = workbook.createFont();
        font.setBold(true);
        var style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static CellStyle wrapped(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static void write(XSSFRow row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        cell.setCellStyle(style);
    }
}

package io.zhiheng.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.shared.Words;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** A list as a workbook: what was written comes out as it was, and is never calculated. */
class WorkbooksTest {

    private static final Instant NOON = Instant.parse("2026-11-30T04:00:00Z");

    record Row(String text, Instant at) {}

    @Test
    void cellsHoldTheirTextWhateverItLooksLike() throws Exception {
        var rows = List.of(new Row("=1+1", NOON), new Row("甲，\"乙\"\n丙", null), new Row("字".repeat(40_000), null));
        var answer = workbooks()
                .answer("file", List.of(new Column<>("what", Row::text), new Column<Row>("when", Row::at)), rows);
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("清单-20261130.xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.getBody()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("时间");
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("2026-11-30 12:00");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("甲，\"乙\"\n丙");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEmpty();
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).hasSize(32_767);
        }
    }

    private static Workbooks workbooks() {
        var messages = new StaticMessageSource();
        messages.addMessage("file", Locale.SIMPLIFIED_CHINESE, "清单-{0}");
        messages.addMessage("what", Locale.SIMPLIFIED_CHINESE, "内容");
        messages.addMessage("when", Locale.SIMPLIFIED_CHINESE, "时间");
        return new Workbooks(new Words(messages), Clock.fixed(NOON, ZoneOffset.UTC));
    }
}

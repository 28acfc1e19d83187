package io.zhiheng.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.shared.Words;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class SheetsTest {

    record Row(String name, Instant at, LocalDate day, Integer count) {}

    private final Sheets sheets =
            new Sheets(words(), Clock.fixed(Instant.parse("2026-11-22T16:30:00Z"), ZoneOffset.UTC));

    @Test
    void aListIsReadByASpreadsheetWithMomentsInBeijingTime() {
        var answer = sheets.answer(
                "file",
                List.of(
                        new Column<Row>("name", Row::name),
                        new Column<>("at", Row::at),
                        new Column<>("day", Row::day),
                        new Column<>("count", Row::count)),
                List.of(
                        new Row("苏州, 无锡", Instant.parse("2026-11-22T16:03:00Z"), LocalDate.of(2026, 1, 2), 3),
                        new Row("甲\n乙", null, null, null)));
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"名称\",\"时间\",\"日期\",\"数量\"\r\n"
                        + "\"苏州, 无锡\",\"2026-11-23 00:03\",\"2026-01-02\",\"3\"\r\n\"甲\n乙\",\"\",\"\",\"\"\r\n");
        assertThat(answer.getHeaders().getContentType()).hasToString("text/csv;charset=UTF-8");
        assertThat(URLDecoder.decode(answer.getHeaders().getFirst("Content-Disposition"), StandardCharsets.UTF_8))
                .contains("清单-20261123.csv");
    }

    @Test
    void whatASpreadsheetWouldCalculateIsText() {
        assertThat(Sheets.cell("=HYPERLINK(\"http://x\")")).isEqualTo("\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(Sheets.cell("+86")).isEqualTo("\"'+86\"");
        assertThat(Sheets.cell("\t@SUM(A1)")).isEqualTo("\"'\t@SUM(A1)\"");
        assertThat(Sheets.cell("")).isEqualTo("\"\"");
    }

    private static Words words() {
        var words = new StaticMessageSource();
        words.addMessage("file", Locale.SIMPLIFIED_CHINESE, "清单-{0}");
        words.addMessage("name", Locale.SIMPLIFIED_CHINESE, "名称");
        words.addMessage("at", Locale.SIMPLIFIED_CHINESE, "时间");
        words.addMessage("day", Locale.SIMPLIFIED_CHINESE, "日期");
        words.addMessage("count", Locale.SIMPLIFIED_CHINESE, "数量");
        return new Words(words);
    }
}

package io.zhiheng.platform.sheet;

import io.zhiheng.shared.Words;
import io.zhiheng.shared.time.BeijingTime;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lists as CSV that spreadsheets open as text: Chinese by the mark in front, and nothing taken for a formula. */
@Component
public class Sheets {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final CSVFormat QUOTED =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private final Words words;
    private final Clock clock;

    Sheets(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** @param name key of the message that names the file, without its ending; its argument is the day */
    public <T> ResponseEntity<byte[]> answer(String name, List<Column<T>> columns, List<T> rows) {
        var day = BeijingTime.of(clock.instant()).format(DateTimeFormatter.BASIC_ISO_DATE);
        var file = ContentDisposition.attachment()
                .filename(words.of(name, day) + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(of(columns, rows));
    }

    <T> byte[] of(List<Column<T>> columns, List<T> rows) {
        var heading = line(columns.stream().map(column -> words.of(column.heading())));
        return Stream.concat(
                        Stream.of(heading),
                        rows.stream().map(row -> line(columns.stream().map(column -> column.text(row)))))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Stream<String> cells) {
        return cells.map(Sheets::cell).collect(Collectors.joining(","));
    }

    /** Quoted throughout; what a spreadsheet would calculate begins with an apostrophe. */
    static String cell(String text) {
        var harmless = !text.isEmpty() && "=+-@\t\r\n|".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return QUOTED.format(harmless);
    }
}

package io.zhiheng.administration.web.table;

import io.zhiheng.administration.application.table.RuleTableQueries.Read;
import io.zhiheng.platform.rules.file.CommaTable;
import io.zhiheng.platform.rules.file.CommaTable.Encoding;
import io.zhiheng.platform.rules.file.WorkbookTable;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table in the format that was asked for. */
final class TableAnswer {

    /** What a table can be had as; the first is what is given to whoever takes anything. */
    enum Format {
        CSV(new MediaType("text", "csv")),
        XLSX(MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
        JSON(MediaType.APPLICATION_JSON);

        private final MediaType type;

        Format(MediaType type) {
            this.type = type;
        }

        /** Null where none of them is wanted. */
        static Format wanted(List<String> accept) {
            if (accept == null || accept.isEmpty()) {
                return CSV;
            }
            try {
                return MediaType.parseMediaTypes(accept).stream()
                        .filter(type -> type.getQualityValue() > 0)
                        .sorted(Comparator.comparing(MediaType::getQualityValue).reversed())
                        .flatMap(type -> Stream.of(values()).filter(format -> type.includes(format.type)))
                        .findFirst()
                        .orElse(null);
            } catch (InvalidMediaTypeException unreadable) {
                return null;
            }
        }
    }

    /** @param rows as they are stored; their numbers count from 1 */
    record Json(
            String name,
            String title,
            String edition,
            String version,
            List<String> headings,
            List<List<String>> rows) {}

    private TableAnswer() {}

    static ResponseEntity<?> of(Read table, Format format, Encoding encoding) {
        if (format == null) {
            return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE).build();
        }
        return switch (format) {
            case CSV ->
                file(
                        table,
                        "csv",
                        new MediaType(format.type, encoding.charset()),
                        CommaTable.write(table.form(), table.content(), encoding));
            case XLSX -> file(table, "xlsx", format.type, WorkbookTable.write(table.content()));
            case JSON ->
                ResponseEntity.ok(new Json(
                        table.content().name(),
                        table.title(),
                        table.edition(),
                        table.version(),
                        table.content().headings(),
                        table.content().rows()));
        };
    }

    private static ResponseEntity<byte[]> file(Read table, String ending, MediaType type, byte[] content) {
        var edition = table.edition() == null ? "" : "-" + table.edition();
        var download = ContentDisposition.attachment()
                .filename(table.title() + edition + "-" + table.version() + "." + ending, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .body(content);
    }
}

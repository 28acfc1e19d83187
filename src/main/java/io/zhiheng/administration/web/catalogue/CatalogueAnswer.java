package io.zhiheng.administration.web.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A catalogue as a file to keep. */
final class CatalogueAnswer {

    enum Format {
        YAML("application/yaml"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final MediaType type;

        Format(String type) {
            this.type = MediaType.parseMediaType(type);
        }
    }

    private CatalogueAnswer() {}

    static ResponseEntity<byte[]> of(String title, String number, Format format, byte[] content) {
        var download = ContentDisposition.attachment()
                .filename(title + "-" + number + "." + format.name().toLowerCase(Locale.ROOT), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(format.type)
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .body(content);
    }
}

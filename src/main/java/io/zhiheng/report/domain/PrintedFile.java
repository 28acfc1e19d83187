package io.zhiheng.report.domain;

import io.zhiheng.platform.storage.StoredFile;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The document of a printed paper.
 *
 * @param fileName enterprise and date, the changing part of what it is called when downloaded
 * @param storageKey where the file store keeps it
 * @param sha256 64 hexadecimal digits
 * @param size in bytes
 */
@Embeddable
public record PrintedFile(
        String fileName,
        String storageKey,
        @JdbcTypeCode(SqlTypes.CHAR) String sha256,
        long size) {

    public PrintedFile(String fileName, StoredFile file) {
        this(fileName, file.key(), file.sha256(), file.size());
    }
}

package io.zhiheng.report.application;

import io.zhiheng.report.domain.PrintedFile;

/**
 * A printed paper as a file to hand out, opened by {@link PaperFiles}.
 *
 * @param fileName enterprise and date, the changing part of what it is called when downloaded
 * @param sha256 64 hexadecimal digits
 * @param size in bytes
 */
public record PaperFile(String number, String fileName, String sha256, long size, String storageKey) {

    PaperFile(String number, PrintedFile file) {
        this(number, file.fileName(), file.sha256(), file.size(), file.storageKey());
    }
}

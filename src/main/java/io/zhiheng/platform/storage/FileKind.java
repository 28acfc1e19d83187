package io.zhiheng.platform.storage;

import io.zhiheng.platform.storage.content.FileType;

/**
 * What kind of file one is.
 *
 * @param extension one of the accepted ones in lower case
 * @param shown whether browsers may show it where it lies: pdf, jpg and png
 */
public record FileKind(String extension, String mediaType, boolean shown) {

    /** @param extension of a file that was taken in before */
    public static FileKind of(String extension) {
        return of(FileType.ofExtension(extension).orElseThrow());
    }

    static FileKind of(FileType type) {
        return new FileKind(type.extension(), type.mediaType(), type.isShownByBrowsers());
    }

    /** jpg or png. */
    public boolean isImage() {
        return mediaType.startsWith("image/");
    }
}

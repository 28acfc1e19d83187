package io.zhiheng.platform.storage.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of file that prove answers. The formats of WPS share their inside with those of Office. */
public enum FileType {
    PDF("application/pdf"),
    DOC("application/msword"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLS("application/vnd.ms-excel"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPT("application/vnd.ms-powerpoint"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    WPS("application/vnd.ms-works", DOC, DOCX),
    ET("application/octet-stream", XLS, XLSX),
    DPS("application/octet-stream", PPT, PPTX),
    JPG("image/jpeg"),
    PNG("image/png"),
    OFD("application/ofd"),
    ZIP("application/zip"),
    RAR("application/vnd.rar");

    private static final Set<FileType> SHOWN_BY_BROWSERS = Set.of(PDF, JPG, PNG);
    private static final List<String> ALSO_JPG = List.of("jpeg", "jfif", "jpe");

    private final String mediaType;
    private final Set<FileType> contents;

    FileType(String mediaType, FileType... contents) {
        this.mediaType = mediaType;
        this.contents = Set.of(contents);
    }

    /** @param extension without the dot, in any case */
    public static Optional<FileType> ofExtension(String extension) {
        var lower = extension.toLowerCase(Locale.ROOT);
        var name = ALSO_JPG.contains(lower) ? "jpg" : lower;
        return Arrays.stream(values())
                .filter(type -> type.extension().equals(name))
                .findFirst();
    }

    public static List<String> extensions() {
        return Arrays.stream(values()).map(FileType::extension).toList();
    }

    /** The extensions, and how else they are written. */
    public static List<String> spellings() {
        return Stream.concat(extensions().stream(), ALSO_JPG.stream()).toList();
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of this extension may have this content. */
    public boolean holds(FileType content) {
        return contents.isEmpty() ? this == content : contents.contains(content);
    }

    /** For a document, workbook or slides the kind that office software writes today; empty for all else. */
    public Optional<FileType> present() {
        return switch (this) {
            case DOC, DOCX, WPS -> Optional.of(DOCX);
            case XLS, XLSX, ET -> Optional.of(XLSX);
            case PPT, PPTX, DPS -> Optional.of(PPTX);
            default -> Optional.empty();
        };
    }

    public boolean isShownByBrowsers() {
        return SHOWN_BY_BROWSERS.contains(this);
    }
}

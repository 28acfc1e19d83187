package io.zhiheng.platform.storage.content;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What many programs write and call a workbook or a document: office software opens it with a warning, viewers don't.
 */
public enum Disguise {
    HTML,
    /** A web page in one file. */
    MHTML,
    XML,
    RTF,
    TEXT;

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final List<String> PAGE = List.of("<!doctype html", "<html", "<meta", "<body", "<table", "<div");
    private static final int PRINTABLE = ' ';

    /** Empty where it is something else, or damaged. */
    public static Optional<Disguise> of(Path file) throws IOException {
        try (var bytes = new Bytes(file)) {
            var head = bytes.head();
            return head.length() == 0 ? Optional.empty() : of(text(head));
        }
    }

    private static Optional<Disguise> of(String text) {
        var start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("{\\rtf")) {
            return Optional.of(RTF);
        }
        if (start.startsWith("mime-version:")) {
            return Optional.of(MHTML);
        }
        if (start.startsWith("<")) {
            return Optional.of(PAGE.stream().anyMatch(start::contains) ? HTML : XML);
        }
        return text.chars().allMatch(each -> each >= PRINTABLE || Character.isWhitespace(each))
                ? Optional.of(TEXT)
                : Optional.empty();
    }

    private static String text(Bytes.Piece head) {
        var utf16 = head.begins("fffe") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        if (head.begins("fffe") || head.begins("feff")) {
            return new String(head.array(), 2, head.length() - 2, utf16);
        }
        if (head.begins("efbbbf")) {
            return new String(head.array(), 3, head.length() - 3, StandardCharsets.UTF_8);
        }
        return new String(head.array(), 0, head.length(), CHINESE);
    }
}

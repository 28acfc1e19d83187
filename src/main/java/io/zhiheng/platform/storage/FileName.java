package io.zhiheng.platform.storage;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.TextLength;
import java.text.Normalizer;
import java.util.Set;

/**
 * The name under which a person knows a file: Chinese and emoji stay; folders, control characters and characters that
 * turn the direction of writing go. Never part of a path on the server.
 */
record FileName(String value) {

    static final int LONGEST = 200;

    private static final Set<Integer> MISLEADING = Set.of(
            0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0xfffe,
            0xffff);

    /** @param sent as the browser sent it, which with some of them is a whole path */
    static FileName of(String sent) {
        var text = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        var last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        var clean = last.codePoints()
                .filter(FileName::isKept)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        var name = new FileName(clean);
        if (name.stem().isBlank()) {
            throw RuleBroken.invalid("platform.rule.evidence-name").at("file");
        }
        return name.shortened();
    }

    /** Without the dot; empty if there is none. */
    String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1);
    }

    private String stem() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? value : value.substring(0, dot);
    }

    private FileName shortened() {
        if (TextLength.of(value) <= LONGEST) {
            return this;
        }
        var end = "." + extension();
        int room = Math.max(1, LONGEST - TextLength.of(end));
        var stem = stem();
        return new FileName(stem.substring(0, stem.offsetByCodePoints(0, Math.min(room, TextLength.of(stem)))) + end);
    }

    private static boolean isKept(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !MISLEADING.contains(character);
        };
    }
}

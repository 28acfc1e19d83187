package io.zhiheng.platform.sheet.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in cells: what XML cannot hold is written as {@code _x000D_}, and what only looks like that is escaped. */
public final class CellText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    static String decoded(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))))
                : text;
    }

    /** For a cell that is written, so that readers give back what was meant. */
    public static String encoded(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_x$1_") : text;
    }
}

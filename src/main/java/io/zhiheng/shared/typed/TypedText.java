package io.zhiheng.shared.typed;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What counts as blank, and how a text is cleaned. Invisible characters alone are blank; around a text they are
 * dropped.
 */
public final class TypedText {

    /** White space, controls, zero-width characters, and letters that are drawn as nothing. */
    private static final String GAP =
            "\\p{IsWhite_Space}\\p{Cc}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F"
                    + "\\u2800\\u3164\\uFFA0";
    /** They choose the shape of the character before them, and are nothing without one. */
    private static final String SELECTORS = "\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}";

    private static final Pattern BLANK = Pattern.compile("[" + GAP + SELECTORS + "]*");
    private static final Pattern SPACES = Pattern.compile("\\p{IsWhite_Space}+");
    private static final Pattern UNSEEN = Pattern.compile("[" + GAP + "&&[^\\p{IsWhite_Space}]]");
    /** A gap at the end is looked for where it begins only: a long one within the text is passed once. */
    private static final Pattern AROUND = Pattern.compile("\\A[" + GAP + "]+|(?<![" + GAP + "])[" + GAP + "]+\\z");
    /** What word processors and older systems put between lines and pages. */
    private static final Pattern OTHER_BREAKS = Pattern.compile("[\\x0B\\f\\x85\\u2028\\u2029]");
    /** Marks that other programs leave in what is copied, and what is no character: nothing shows them. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

    private static final int FULL_WIDTH = 0xFEE0;
    private static final int LONGEST_LINE = 10_000;

    private TypedText() {}

    /** Null is blank. */
    public static boolean isBlank(String typed) {
        return typed == null || BLANK.matcher(typed).matches();
    }

    /** One line: without invisible characters, with single spaces, in composed letters; empty for what is blank. */
    public static String clean(String typed) {
        if (isBlank(typed)) {
            return "";
        }
        var seen = UNSEEN.matcher(composed(typed)).replaceAll("");
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }

    /** To sort a long row of marks over one letter takes the square of its length; no line needs one. */
    private static String composed(String typed) {
        return typed.length() > LONGEST_LINE ? typed : Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** A plain text of several lines without invisible characters around it; empty for what is blank. */
    public static String trimmed(String typed) {
        return isBlank(typed) ? "" : AROUND.matcher(plain(typed)).replaceAll("");
    }

    /** Without control characters, and with plain line breaks in place of those that only other programs know. */
    public static String plain(String typed) {
        return CONTROLS.matcher(OTHER_BREAKS.matcher(typed).replaceAll("\n")).replaceAll("");
    }

    /** Characters of what is left when it is trimmed. */
    public static int length(String typed) {
        return TextLength.of(trimmed(typed));
    }

    /**
     * Codes and figures: one clean line whose full-width letters, digits and signs are the usual ones; nothing else.
     */
    public static String halfWidth(String typed) {
        return clean(typed)
                .codePoints()
                .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - FULL_WIDTH : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

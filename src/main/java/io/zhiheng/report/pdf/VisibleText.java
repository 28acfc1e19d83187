package io.zhiheng.report.pdf;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Text of which every character can be seen: what the font lacks, or XML refuses, becomes {@code □}, one for each
 * character as people see it, so that an emoji made of several code points is one box.
 */
class VisibleText {

    static final char BOX = '\u25a1';

    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final int FIRST_SKIN_TONE = 0x1f3fb;
    private static final int LAST_SKIN_TONE = 0x1f3ff;
    private static final int FIRST_FLAG_LETTER = 0x1f1e6;
    private static final int LAST_FLAG_LETTER = 0x1f1ff;

    private final String value;
    private final Set<Integer> missing = new TreeSet<>();

    VisibleText(String source, IntPredicate shown) {
        var text = new StringBuilder(source.length());
        for (int at = 0; at < source.length(); ) {
            int character = source.codePointAt(at);
            int next = at + Character.charCount(character);
            if (isLineEnd(character) || shown.test(character) && !Character.isISOControl(character)) {
                text.appendCodePoint(character);
            } else if (character == LINE_SEPARATOR || character == PARAGRAPH_SEPARATOR) {
                text.append('\n');
            } else if (!isInvisible(character)) {
                missing.add(character);
                text.append(BOX);
                next = endOfSequence(source, character, next);
            }
            at = next;
        }
        value = text.toString();
    }

    String value() {
        return value;
    }

    /** Code points that were replaced. */
    Set<Integer> missing() {
        return missing;
    }

    private static int endOfSequence(String source, int first, int from) {
        int at = from;
        boolean flag = isFlagLetter(first);
        while (at < source.length()) {
            int follower = source.codePointAt(at);
            if (follower == ZERO_WIDTH_JOINER && at + 1 < source.length()) {
                at += 1 + Character.charCount(source.codePointAt(at + 1));
            } else if (isModifier(follower) || flag && isFlagLetter(follower)) {
                flag = false;
                at += Character.charCount(follower);
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isLineEnd(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }

    /** Characters that only steer layout have nothing to show. */
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT || isVariation(character);
    }

    private static boolean isVariation(int character) {
        return character >= 0xfe00 && character <= 0xfe0f || character >= 0xe0100 && character <= 0xe01ef;
    }

    private static boolean isModifier(int character) {
        return isVariation(character) || character >= FIRST_SKIN_TONE && character <= LAST_SKIN_TONE
                || Character.getType(character) == Character.ENCLOSING_MARK
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isFlagLetter(int character) {
        return character >= FIRST_FLAG_LETTER && character <= LAST_FLAG_LETTER;
    }
}

package io.zhiheng.platform.pdf;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Text of which every character can be seen: what no typeface has, or XML refuses, becomes {@code □}, one for each
 * character as people see it, so that an emoji made of several code points is one box.
 */
public class VisibleText {

    public static final char BOX = '\u25a1';

    private static final int ZERO_WIDTH_JOINER = 0x200d;
    /** A soft break as Word copies it, a new page, and the separators of lines and paragraphs. */
    private static final Set<Integer> BREAKS = Set.of(0x000b, 0x000c, 0x0085, 0x2028, 0x2029);

    /** Draws a key around the digit before it, which says as much alone. */
    private static final int KEYCAP = 0x20e3;

    private static final int FIRST_SKIN_TONE = 0x1f3fb;
    private static final int LAST_SKIN_TONE = 0x1f3ff;
    private static final int FIRST_FLAG_LETTER = 0x1f1e6;
    private static final int LAST_FLAG_LETTER = 0x1f1ff;

    private final String value;
    private final Set<Integer> missing = new TreeSet<>();

    VisibleText(String source, IntPredicate shown) {
        var text = new StringBuilder(source.length());
        for (int at = 0; at < source.length(); ) {
            int typed = source.codePointAt(at);
            int character = WordSymbols.meant(typed);
            int next = at + Character.charCount(typed);
            if (isLineEnd(character)) {
                text.appendCodePoint(character);
            } else if (BREAKS.contains(character)) {
                text.append('\n');
            } else if (isShown(character, shown)) {
                text.appendCodePoint(character);
            } else if (!isInvisible(character)) {
                missing.add(typed);
                text.append(BOX);
                next = endOfSequence(source, character, next);
            }
            at = next;
        }
        value = text.toString();
    }

    public String value() {
        return value;
    }

    /** Code points that were replaced. */
    public Set<Integer> missing() {
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

    /** What only changes the look of the character before it is left out: no typeface here has such looks. */
    private static boolean isShown(int character, IntPredicate shown) {
        return !Character.isISOControl(character) && !isInvisible(character) && shown.test(character);
    }

    private static boolean isLineEnd(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }

    /** Characters that only steer layout have nothing to show. */
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || isVariation(character)
                || isSkinTone(character)
                || character == KEYCAP;
    }

    private static boolean isVariation(int character) {
        return character >= 0xfe00 && character <= 0xfe0f || character >= 0xe0100 && character <= 0xe01ef;
    }

    private static boolean isSkinTone(int character) {
        return character >= FIRST_SKIN_TONE && character <= LAST_SKIN_TONE;
    }

    private static boolean isModifier(int character) {
        return isVariation(character)
                || isSkinTone(character)
                || Character.getType(character) == Character.ENCLOSING_MARK
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isFlagLetter(int character) {
        return character >= FIRST_FLAG_LETTER && character <= LAST_FLAG_LETTER;
    }
}

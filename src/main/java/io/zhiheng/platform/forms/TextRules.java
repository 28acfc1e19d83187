package io.zhiheng.platform.forms;

import io.zhiheng.shared.typed.TypedPhone;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What a text may be. */
final class TextRules {

    private static final int MAX_STEPS = 2_000_000;
    private static final Pattern EMAIL = Pattern.compile(
            "[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@"
                    + "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?){0,20}");

    private TextRules() {}

    static boolean email(String text) {
        return text.length() <= 254 && EMAIL.matcher(text).matches();
    }

    /** What is kept of a telephone number, or of a telephone number or address of mail; empty for what is neither. */
    static Optional<String> reach(String kind, String text) {
        return switch (kind) {
            case "mobile" -> TypedPhone.mobile(text);
            case "contact" -> TypedPhone.of(text).or(() -> Optional.of(text).filter(TextRules::email));
            default -> TypedPhone.of(text);
        };
    }

    /** Characters that neither XML nor the database takes; halves of a surrogate pair. */
    static boolean unstorable(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
                        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                        || c == 0xFFFE
                        || c == 0xFFFF);
    }

    /** Whether the form's own pattern is found in the text; null if it is not one that can be judged in time. */
    static Boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern)
                    .matcher(new Bounded(text, new int[] {MAX_STEPS}))
                    .find();
        } catch (PatternSyntaxException | StackOverflowError | TooLong unusable) {
            return null;
        }
    }

    private static final class TooLong extends RuntimeException {
        TooLong() {
            super(null, null, false, false);
        }
    }

    /** A text that may be looked at so many times only: a pattern that runs away is stopped. */
    private record Bounded(CharSequence text, int[] steps) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (steps[0]-- <= 0) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Bounded(text.subSequence(start, end), steps);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}

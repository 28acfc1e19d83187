package io.zhiheng.platform.forms;

import io.zhiheng.shared.typed.TypedMail;
import io.zhiheng.shared.typed.TypedPhone;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What a text may be. */
final class TextRules {

    private static final Pattern ONLY_HERE =
            Pattern.compile("[*+?}]\\+|\\\\[pPQEAZzGhHRXN]|\\(\\?[imsuxd-]+[:)]|\\(\\?>|&&");
    private static final int MAX_STEPS = 2_000_000;

    private TextRules() {}

    /** What is kept of a telephone number or address of mail, or of either; empty for what is none. */
    static Optional<String> reach(String kind, String text) {
        return switch (kind) {
            case "email" -> TypedMail.of(text);
            case "mobile" -> TypedPhone.mobile(text);
            case "contact" -> TypedPhone.of(text).or(() -> TypedMail.of(text));
            default -> TypedPhone.of(text);
        };
    }

    /** Whether browsers and the server read the pattern alike: what only one of both knows is left out. */
    static boolean isCommon(String pattern) {
        return !ONLY_HERE.matcher(pattern).find() && matches(pattern, "") != null;
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

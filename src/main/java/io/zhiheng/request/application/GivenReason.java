package io.zhiheng.request.application;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.TypedText;

/** A reason in a person's own words. */
public final class GivenReason {

    private static final int LONGEST = 2_000;

    private GivenReason() {}

    /** The same, as the form's field is called {@code reason}. */
    public static String of(String text, int least) {
        return of("reason", text, least);
    }

    /**
     * @param least code points
     * @throws RuleBroken invalid {@code reason-too-short} or {@code reason-too-long} at the field
     */
    public static String of(String field, String text, int least) {
        return of(field, text, least, LONGEST);
    }

    public static String of(String field, String text, int least, int most) {
        var words = TypedText.trimmed(text);
        int length = words.codePointCount(0, words.length());
        if (length < least) {
            throw RuleBroken.invalid("review.rule.reason-too-short", least, length)
                    .at(field);
        }
        if (length > most) {
            throw RuleBroken.invalid("review.rule.reason-too-long", most, length)
                    .at(field);
        }
        return words;
    }

    /** Null for none. */
    public static String optional(String text) {
        return TypedText.isBlank(text) ? null : of(text, 1);
    }
}

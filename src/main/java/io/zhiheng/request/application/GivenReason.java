package io.zhiheng.request.application;

import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;

/** A reason in a person's own words. */
public final class GivenReason {

    public static final int LONGEST = 2_000;

    private GivenReason() {}

    /** The same, as the form's field is called {@code reason}. */
    public static String of(String text, int least) {
        return of("reason", text, least);
    }

    /**
     * @param least code points
     * @throws io.zhiheng.shared.RuleBroken invalid {@code reason-too-short} or {@code reason-too-long} at the field
     */
    public static String of(String field, String text, int least) {
        return of(field, text, new TextLength(least, LONGEST));
    }

    public static String of(String field, String text, TextLength allowed) {
        var words = TypedText.trimmed(text);
        allowed.require(field, words, "review.rule.reason-too-short", "review.rule.reason-too-long");
        return words;
    }

    /** Null for none. */
    public static String optional(String text) {
        return TypedText.isBlank(text) ? null : of(text, 1);
    }
}

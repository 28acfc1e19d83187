package io.zhiheng.administration.domain;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.TypedText;

/** Why somebody proposes, refuses or stops. */
public class WhyText {

    private static final int LONGEST = 500;

    private WhyText() {}

    public static String required(String typed) {
        var text = optional(typed);
        if (text.isEmpty()) {
            throw RuleBroken.invalid("administration.rule.reason-missing").at("reason");
        }
        return text;
    }

    static String optional(String typed) {
        var text = TypedText.trimmed(typed);
        if (TypedText.length(text) > LONGEST) {
            throw RuleBroken.invalid("administration.rule.reason-long", LONGEST).at("reason");
        }
        return text;
    }
}

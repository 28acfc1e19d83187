package io.zhiheng.conversation.domain;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;

/** A text that a person wrote: not blank, of bounded length, without characters that no page can show. */
public record WrittenText(String text) {

    /** @param longest in code points, so that emoji and rare characters count as one */
    public static WrittenText of(String written, int longest) {
        var text = TypedText.trimmed(written).replace("\r\n", "\n").replace('\r', '\n');
        if (text.isEmpty()) {
            throw RuleBroken.invalid("conversation.rule.text-empty").at("text");
        }
        TextLength.atMost(longest).require("text", text, "conversation.rule.text-too-long");
        return new WrittenText(text);
    }
}

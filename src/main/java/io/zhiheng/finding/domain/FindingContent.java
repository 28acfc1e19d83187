package io.zhiheng.finding.domain;

import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.typed.TypedText;

/**
 * What an assessor says to a clause.
 *
 * @param conformity what the answer is adjusted to; null unless adjusted
 * @param reason never null
 */
public record FindingContent(Verdict verdict, Conformity conformity, String reason) {

    public FindingContent {
        conformity = verdict == Verdict.ADJUST ? conformity : null;
        reason = TypedText.trimmed(reason);
    }

    /** What is rated in place of the answer. */
    public Conformity assessed(Conformity declared) {
        return verdict == Verdict.ADJUST ? conformity : declared;
    }
}

package io.zhiheng.finding.web;

import io.zhiheng.finding.domain.review.SeenDraft;
import io.zhiheng.shared.RuleBroken;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Reads which half-written remark a window knew. */
final class SeenRemark {

    private SeenRemark() {}

    /**
     * @param text when it was kept, 0 for none; whatever is there where nothing is said
     * @throws RuleBroken {@code if-match-invalid} (422)
     */
    static SeenDraft of(String text) {
        var seen = text == null ? "" : text.strip().replaceAll("^\"|\"$", "");
        try {
            return seen.isEmpty() || seen.equals("*")
                    ? SeenDraft.ANY
                    : seen.equals("0") ? SeenDraft.NONE : SeenDraft.keptAt(Instant.parse(seen));
        } catch (DateTimeParseException noMoment) {
            throw RuleBroken.invalid("shared.rule.if-match-invalid");
        }
    }
}

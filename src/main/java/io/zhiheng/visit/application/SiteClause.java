package io.zhiheng.visit.application;

import java.time.Instant;
import java.util.List;

/**
 * A clause that a member of the team has to look at on site.
 *
 * @param why what speaks for looking at it, the strongest first
 * @param doneBy null while nobody has looked
 * @param doneAt null where it is done by what was written: a nonconformity, or a finding of these days
 */
public record SiteClause(
        String id,
        String displayNo,
        int level,
        String levelName,
        String text,
        List<Why> why,
        String doneBy,
        Instant doneAt) {

    public enum Why {
        /** The documents did not bear out the answer. */
        ADJUSTED,
        /** The enterprise amended its answer. */
        AMENDED,
        /** There were questions. */
        TALKED,
        /** The level applied for rests on it. */
        APPLIED_LEVEL
    }

    public boolean isOpen() {
        return doneBy == null;
    }
}

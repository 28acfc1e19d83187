package io.zhiheng.report.content;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.report.content.ReportSheet.Mark;

/** Levels with the names that the edition gives them. */
record Marks(Edition edition) {

    /** @param level null where an indicator does not apply as a whole */
    Mark of(Integer level) {
        return level == null ? Mark.NOT_APPLICABLE : new Mark(level.toString(), edition.levelName(level));
    }
}

package io.zhiheng.administration.application.table.difference;

import java.util.List;

/**
 * What differs in a table, row by row in the order of the newer state.
 *
 * @param title in Chinese
 */
public record TableDifference(String table, String title, List<String> headings, List<Line> lines) {

    /** What became of a row. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** @param before its number then, 0 for none; @param after its number now, 0 for none */
    public record Line(Change change, int before, int after, List<Cell> cells) {}

    /** @param before null where the row is new; @param after null where it is gone */
    public record Cell(String before, String after) {

        public boolean isChanged() {
            return before != null && after != null && !before.equals(after);
        }
    }
}

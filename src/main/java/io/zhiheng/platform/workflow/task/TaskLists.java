package io.zhiheng.platform.workflow.task;

import io.zhiheng.shared.Actor;
import java.time.Instant;
import java.util.List;

/** The task list of an institution's people. */
public interface TaskLists {

    /** Counting stops here: a larger list is said to have at least so many. */
    int COUNTED = 1_000;

    /** @param total how many fit the filter, at most {@value #COUNTED}; {@link Counts} likewise */
    record Page(List<Row> items, long total, Counts counts) {}

    /**
     * @param claimable whether this person may claim it now
     * @param mine whether this person holds or has completed it
     * @param completed when it was completed; null while it is open
     */
    record Row(OpenTask task, boolean claimable, boolean mine, boolean overdue, Instant completed) {}

    /** @param overdue of all open tasks that the person may know of */
    record Counts(long claimable, long mine, long done, long all, long overdue) {

        /** What the person has to do or could: neither can be counted twice. */
        public long todo() {
            return Math.min(claimable + mine, COUNTED);
        }

        public long of(TaskFilter.Tab tab) {
            return switch (tab) {
                case TODO -> todo();
                case CLAIMABLE -> claimable;
                case MINE -> mine;
                case DONE -> done;
                case ALL -> all;
            };
        }
    }

    /** @param offset rows to skip, at most {@value #COUNTED} */
    Page page(Actor actor, TaskFilter filter, int offset, int limit);

    /** The first rows, counting nothing. */
    List<Row> rows(Actor actor, TaskFilter filter, int limit);
}

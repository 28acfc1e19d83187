package io.zhiheng.platform.workflow;

import java.time.Instant;
import java.util.List;

/** The task list of an institution's people. */
public interface TaskLists {

    /** Counting stops here: a larger list is said to have at least so many. */
    int COUNTED = 1_000;

    /**
     * @param total how many fit the filter, at most {@value #COUNTED}; {@link Counts} likewise
     */
    record Page(List<Row> items, long total) {
    }

    /**
     * @param claimable whether this person may claim it now
     * @param mine      whether this person holds or has completed it
     * @param completed when it was completed; null while it is open
     */
    record Row(OpenTask task, boolean claimable, boolean mine, boolean overdue, Instant completed) {
    }

    /** @param overdue of all open tasks that the person may know of */
    record Counts(long claimable, long mine, long done, long all, long overdue) {
    }

    /** @param offset rows to skip, at most {@value #COUNTED} */
    Page list(Performer performer, TaskFilter filter, int offset, int limit);

    Counts counts(Performer performer);
}

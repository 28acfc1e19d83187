package io.zhiheng.platform.workflow.task;

/**
 * What a person wants of a staff task list.
 *
 * @param search part of an enterprise's name, a subject, a step or a holder's name; empty for all
 * @param step id of a step; empty for all
 * @param overdue only what is late
 */
public record TaskFilter(Tab tab, String search, String step, boolean overdue, Sort sort) {

    /**
     * What the person holds and what waits to be claimed; either alone; what the person has completed; what the person
     * may know of.
     */
    public enum Tab {
        TODO,
        CLAIMABLE,
        MINE,
        DONE,
        ALL
    }

    /** The first two with what is due or arrived first on top, then the latest arrival, then by name. */
    public enum Sort {
        DUE,
        OLDEST,
        NEWEST,
        ENTERPRISE
    }

    public TaskFilter {
        tab = tab == null ? Tab.ALL : tab;
        search = search == null ? "" : search.strip();
        step = step == null ? "" : step.strip();
        sort = sort == null ? Sort.DUE : sort;
    }

    /** Whether the whole tab fits it. */
    public boolean isWhole() {
        return search.isEmpty() && step.isEmpty() && !overdue;
    }

    public static TaskFilter of(Tab tab) {
        return new TaskFilter(tab, null, null, false, null);
    }
}

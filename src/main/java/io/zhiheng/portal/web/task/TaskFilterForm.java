package io.zhiheng.portal.web.task;

import io.zhiheng.platform.workflow.task.TaskFilter;
import io.zhiheng.platform.workflow.task.TaskFilter.Sort;
import io.zhiheng.platform.workflow.task.TaskFilter.Tab;
import io.zhiheng.platform.workflow.task.TaskLists;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The filter of the staff task list as it stands in the URL; what is no such value means the default.
 *
 * @param tab {@code todo}, {@code claimable}, {@code mine}, {@code done} or {@code all}
 * @param sort {@code due}, {@code oldest}, {@code newest} or {@code enterprise}
 * @param page from 0
 * @param size rows of a page
 */
record TaskFilterForm(String tab, String q, String step, Boolean overdue, String sort, Integer page, Integer size) {

    static final List<Integer> SIZES = List.of(20, 50, 100);

    TaskFilterForm {
        tab = known(tab, Tab.values(), Tab.TODO);
        q = q == null ? "" : cut(q.strip());
        step = step == null ? "" : step.strip();
        overdue = Boolean.TRUE.equals(overdue);
        sort = known(sort, Sort.values(), Sort.DUE);
        page = page == null ? 0 : Math.min(Math.max(0, page), TaskLists.COUNTED);
        size = size == null ? SIZES.get(0) : Math.min(Math.max(1, size), SIZES.get(SIZES.size() - 1));
    }

    TaskFilter filter() {
        return new TaskFilter(
                Tab.valueOf(tab.toUpperCase(Locale.ROOT)),
                q,
                step,
                overdue,
                Sort.valueOf(sort.toUpperCase(Locale.ROOT)));
    }

    int offset() {
        return Math.min(page * size, TaskLists.COUNTED);
    }

    public boolean isFiltered() {
        return !q.isEmpty() || !step.isEmpty() || overdue;
    }

    private static String known(String given, Enum<?>[] values, Enum<?> otherwise) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .filter(name -> name.equals(given))
                .findFirst()
                .orElse(otherwise.name().toLowerCase(Locale.ROOT));
    }

    private static String cut(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100);
    }
}

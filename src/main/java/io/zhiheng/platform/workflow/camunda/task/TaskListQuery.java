package io.zhiheng.platform.workflow.camunda.task;

import io.zhiheng.platform.workflow.task.TaskFilter;
import io.zhiheng.platform.workflow.task.TaskFilter.Tab;
import io.zhiheng.platform.workflow.task.TaskLists;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * The SQL of one person's task list. A person sees several index ranges (a group each, and what is held); every range
 * delivers its first rows in order, so that a page costs the same whatever waits behind it. Counts ask for the same
 * order where an index has it: without, the planner trusts that what is common is found soon and reads the whole table
 * for a group that has nothing.
 */
class TaskListQuery {

    private static final String OPEN =
            TaskRows.COLUMNS + ", true as staff, null::timestamptz as completed, engine_task as tie";
    private static final String DONE = TaskRows.COLUMNS + ", true as staff, completed, id as tie";
    private static final String NOT_CLOSED =
            " and not (step = any(:guarded)" + " and business_key || ':' || step || ':' || item = any(:closed))";
    private static final String FITS_SEARCH =
            " and (enterprise_name ilike :search or subject ilike :search or name ilike :search"
                    + " or item_name ilike :search or assignee_name ilike :search)";

    private final MapSqlParameterSource parameters = new MapSqlParameterSource();
    private final boolean manages;

    /** @param closed ids of offered tasks that the rules keep from the person */
    TaskListQuery(Sight sight, Set<String> closed, Instant now) {
        manages = !sight.managed().isEmpty();
        parameters
                .addValue("me", sight.account())
                .addValue("groups", sight.groups().toArray(String[]::new))
                .addValue("guarded", sight.guarded().toArray(String[]::new))
                .addValue("closed", closed.toArray(String[]::new))
                .addValue("managed", sight.managed().toArray(String[]::new))
                .addValue("now", now.atOffset(ZoneOffset.UTC));
    }

    /** Filled by {@link #rows} and {@link #count} with what the filter adds. */
    MapSqlParameterSource parameters() {
        return parameters;
    }

    String rows(TaskFilter filter, int offset, int limit) {
        var order = order(filter);
        var columns = filter.tab() == Tab.DONE ? DONE : OPEN;
        var ranges = ranges(filter).stream()
                .map(range -> range.rows(columns, order, offset + limit))
                .collect(Collectors.joining(" union all "));
        return "select * from (" + ranges + ") found order by " + order + " limit " + limit + " offset " + offset;
    }

    String count(TaskFilter filter) {
        var isInOrder = filter.search().isEmpty() && filter.step().isEmpty();
        var order = !isInOrder
                ? ""
                : filter.tab() == Tab.DONE
                        ? " order by completed desc, id desc"
                        : " order by due, created, engine_task";
        var ranges = ranges(filter).stream().map(range -> range.hits(order)).collect(Collectors.joining(" union all "));
        return "select count(*) from (select 1 from (" + ranges + ") found limit " + TaskLists.COUNTED + ") hits";
    }

    private List<Range> ranges(TaskFilter filter) {
        var fits = fits(filter);
        var ranges = new ArrayList<Range>();
        switch (filter.tab()) {
            case DONE -> ranges.add(new Range(null, "done_task", "assignee = :me" + fits));
            case MINE -> ranges.add(held(fits));
            case CLAIMABLE -> ranges.add(free(fits));
            case TODO -> {
                ranges.add(held(fits));
                ranges.add(free(fits));
            }
            case ALL -> {
                if (manages) {
                    ranges.add(new Range("unnest(:managed)", "open_task", "staff and institution = one.value" + fits));
                } else {
                    ranges.add(held(fits));
                    ranges.add(ofGroups(" and assignee is distinct from :me" + fits));
                }
            }
        }
        return ranges;
    }

    private static Range held(String fits) {
        return new Range(null, "open_task", "assignee = :me" + fits);
    }

    private static Range free(String fits) {
        return ofGroups(" and assignee is null" + fits);
    }

    private static Range ofGroups(String fits) {
        return new Range("unnest(:groups)", "open_task", "audience = one.value" + NOT_CLOSED + fits);
    }

    private String fits(TaskFilter filter) {
        var fits = new StringBuilder();
        if (!filter.search().isEmpty()) {
            parameters.addValue("search", "%" + filter.search().replaceAll("([\\\\%_])", "\\\\$1") + "%");
            fits.append(FITS_SEARCH);
        }
        if (!filter.step().isEmpty()) {
            parameters.addValue("step", filter.step());
            fits.append(" and step = :step");
        }
        if (filter.overdue()) {
            fits.append(filter.tab() == Tab.DONE ? " and due < completed" : " and due < :now");
        }
        return fits.toString();
    }

    private static String order(TaskFilter filter) {
        var latest = filter.tab() == Tab.DONE ? "completed desc, tie desc" : "due, created, tie";
        return switch (filter.sort()) {
            case DUE -> latest;
            case OLDEST -> "created, tie";
            case NEWEST -> "created desc, tie";
            case ENTERPRISE -> "enterprise_name, " + latest;
        };
    }

    /** @param each values, each of which has a range of its own in the index; null for one range */
    private record Range(String each, String table, String condition) {

        String rows(String columns, String order, int limit) {
            var rows = "(select " + columns + " from " + table + " where " + condition + " order by " + order
                    + " limit " + limit + ")";
            return each == null ? rows : "(select hit.* from " + values() + " cross join lateral " + rows + " hit)";
        }

        /** @param order empty for any */
        String hits(String order) {
            var hits = "(select 1 from " + table + " where " + condition + order + " limit " + TaskLists.COUNTED + ")";
            return each == null ? hits : "(select 1 from " + values() + " cross join lateral " + hits + " hit)";
        }

        private String values() {
            return each + " as one(value)";
        }
    }
}

package io.zhiheng.platform.workflow.camunda.task;

import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskFilter;
import io.zhiheng.platform.workflow.task.TaskFilter.Tab;
import io.zhiheng.platform.workflow.task.TaskLists;
import io.zhiheng.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StaffTaskLists implements TaskLists {

    private final NamedParameterJdbcTemplate jdbc;
    private final TaskRows rows;
    private final OpenTaskTable table;
    private final Sight.OfPeople sights;
    private final Clock clock;

    StaffTaskLists(
            NamedParameterJdbcTemplate jdbc, TaskRows rows, OpenTaskTable table, Sight.OfPeople sights, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.table = table;
        this.sights = sights;
        this.clock = clock;
    }

    @Override
    public Page page(Actor actor, TaskFilter filter, int offset, int limit) {
        var now = clock.instant();
        var sight = sights.of(actor);
        var closed = closed(sight);
        var query = new TaskListQuery(sight, closed, now);
        var items = rows(query, sight, closed, filter, Math.min(offset, COUNTED), limit, now);
        var counts = counts(query);
        return new Page(items, filter.isWhole() ? counts.of(filter.tab()) : count(query, filter), counts);
    }

    @Override
    public List<Row> rows(Actor actor, TaskFilter filter, int limit) {
        var now = clock.instant();
        var sight = sights.of(actor);
        var closed = closed(sight);
        return rows(new TaskListQuery(sight, closed, now), sight, closed, filter, 0, limit, now);
    }

    /** Ids of the tasks that are offered to the person's groups and kept from the person by the rules. */
    private Set<String> closed(Sight sight) {
        var nothing = sight.groups().isEmpty() || sight.guarded().isEmpty();
        return nothing
                ? Set.of()
                : table.offered(sight.groups(), sight.guarded()).stream()
                        .filter(sight::isBarred)
                        .map(OpenTask::id)
                        .collect(Collectors.toSet());
    }

    private List<Row> rows(
            TaskListQuery query,
            Sight sight,
            Set<String> closed,
            TaskFilter filter,
            int offset,
            int limit,
            Instant now) {
        return jdbc.query(
                query.rows(filter, offset, limit), query.parameters(), (row, number) -> row(row, sight, closed, now));
    }

    private long count(TaskListQuery query, TaskFilter filter) {
        return jdbc.queryForObject(query.count(filter), query.parameters(), Long.class);
    }

    private Counts counts(TaskListQuery query) {
        var counts = "select (%s) as claimable, (%s) as mine, (%s) as done, (%s) as everything, (%s) as overdue"
                .formatted(
                        query.count(TaskFilter.of(Tab.CLAIMABLE)),
                        query.count(TaskFilter.of(Tab.MINE)),
                        query.count(TaskFilter.of(Tab.DONE)),
                        query.count(TaskFilter.of(Tab.ALL)),
                        query.count(new TaskFilter(Tab.ALL, null, null, true, null)));
        return jdbc.queryForObject(
                counts,
                query.parameters(),
                (row, number) -> new Counts(
                        row.getLong("claimable"),
                        row.getLong("mine"),
                        row.getLong("done"),
                        row.getLong("everything"),
                        row.getLong("overdue")));
    }

    private Row row(ResultSet row, Sight sight, Set<String> closed, Instant now) throws SQLException {
        var task = rows.open(row, 0);
        var completed = TaskRows.instant(row, "completed");
        return new Row(
                task,
                completed == null && task.assignee() == null && sight.isCandidate(task) && !closed.contains(task.id()),
                sight.account().equals(task.assignee()),
                task.due() != null && task.due().isBefore(completed == null ? now : completed),
                completed);
    }
}

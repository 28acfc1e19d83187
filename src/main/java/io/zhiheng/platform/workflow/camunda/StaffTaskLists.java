package io.zhiheng.platform.workflow.camunda;

import io.zhiheng.platform.workflow.Performer;
import io.zhiheng.platform.workflow.TaskFilter;
import io.zhiheng.platform.workflow.TaskFilter.Tab;
import io.zhiheng.platform.workflow.TaskLists;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StaffTaskLists implements TaskLists {

    private final NamedParameterJdbcTemplate jdbc;
    private final TaskRows rows;
    private final Sight.OfPeople sights;
    private final Clock clock;

    StaffTaskLists(NamedParameterJdbcTemplate jdbc, TaskRows rows, Sight.OfPeople sights, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.sights = sights;
        this.clock = clock;
    }

    @Override
    public Page list(Performer performer, TaskFilter filter, int offset, int limit) {
        var now = clock.instant();
        var sight = sights.of(performer);
        var query = new TaskListQuery(sight, now);
        var items = jdbc.query(query.rows(filter, Math.min(offset, COUNTED), limit), query.parameters(),
                (row, number) -> row(row, sight, now));
        var total = jdbc.queryForObject(query.count(filter), query.parameters(), Long.class);
        return new Page(items, total);
    }

    @Override
    public Counts counts(Performer performer) {
        var query = new TaskListQuery(sights.of(performer), clock.instant());
        var counts = "select (%s) as claimable, (%s) as mine, (%s) as done, (%s) as everything, (%s) as overdue".formatted(
                query.count(TaskFilter.of(Tab.CLAIMABLE)), query.count(TaskFilter.of(Tab.MINE)),
                query.count(TaskFilter.of(Tab.DONE)), query.count(TaskFilter.of(Tab.ALL)),
                query.count(new TaskFilter(Tab.ALL, null, null, true, null)));
        return jdbc.queryForObject(counts, query.parameters(), (row, number) -> new Counts(row.getLong("claimable"),
                row.getLong("mine"), row.getLong("done"), row.getLong("everything"), row.getLong("overdue")));
    }

    private Row row(ResultSet row, Sight sight, Instant now) throws SQLException {
        var task = rows.open(row, 0);
        var completed = TaskRows.instant(row, "completed");
        return new Row(task, completed == null && task.assignee() == null && sight.isOffered(task),
                sight.account().equals(task.assignee()),
                task.due() != null && task.due().isBefore(completed == null ? now : completed), completed);
    }
}

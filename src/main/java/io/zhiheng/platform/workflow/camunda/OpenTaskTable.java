package io.zhiheng.platform.workflow.camunda;

import io.zhiheng.platform.workflow.OpenTask;
import io.zhiheng.platform.workflow.StepPage;
import io.zhiheng.platform.workflow.TaskPage;
import io.zhiheng.platform.workflow.TaskRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows that {@link OpenTaskRows} writes. */
@Component
class OpenTaskTable {

    private static final String COLUMNS =
            "select process, business_key, step, item, name, enterprise, created, due, assignee, form from open_task ";

    private final JdbcClient jdbc;
    private final ObjectProvider<StepPage> pages;

    OpenTaskTable(JdbcClient jdbc, ObjectProvider<StepPage> pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    Optional<String> engineTask(TaskRef task) {
        return jdbc.sql("select engine_task from open_task where business_key = ? and step = ? and item = ?")
                .params(task.businessKey(), task.step(), task.item()).query(String.class).optional();
    }

    Optional<OpenTask> find(TaskRef task) {
        return jdbc.sql(COLUMNS + "where business_key = ? and step = ? and item = ?")
                .params(task.businessKey(), task.step(), task.item()).query(this::row).optional();
    }

    List<OpenTask> of(String businessKey) {
        return jdbc.sql(COLUMNS + "where business_key = ? order by created, step, item").params(businessKey)
                .query(this::row).list();
    }

    TaskPage ofEnterprise(String enterprise, int offset, int limit) {
        var items = jdbc.sql(COLUMNS + "where enterprise = ? order by due, created, step, item limit ? offset ?")
                .params(enterprise, limit, offset).query(this::row).list();
        var total = jdbc.sql("select count(*) from open_task where enterprise = ?").params(enterprise)
                .query(Long.class).single();
        return new TaskPage(items, total);
    }

    private OpenTask row(ResultSet row, int number) throws SQLException {
        var ref = new TaskRef(row.getString("business_key"), row.getString("step"), row.getString("item"));
        var process = row.getString("process");
        return new OpenTask(ref, process, row.getString("name"), row.getString("enterprise"),
                instant(row, "created"), instant(row, "due"), row.getString("assignee"), row.getString("form"),
                page(process, ref));
    }

    private String page(String process, TaskRef ref) {
        return pages.orderedStream()
                .filter(page -> page.process().equals(process) && page.steps().contains(ref.step()))
                .findFirst().map(page -> page.path(ref)).orElse(null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

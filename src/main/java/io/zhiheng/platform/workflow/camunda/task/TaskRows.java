package io.zhiheng.platform.workflow.camunda.task;

import io.zhiheng.platform.workflow.StepPage;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.OpenTask.Staff;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.TaskWords.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes tasks of the rows of {@code open_task} and {@code done_task}. */
@Component
class TaskRows {

    static final String COLUMNS = "process, business_key, step, item, name, enterprise, created, due, assignee, form, "
            + "institution, audience, assignee_name, enterprise_name, subject, item_name, source, reminded";

    private final ObjectProvider<StepPage> pages;

    TaskRows(ObjectProvider<StepPage> pages) {
        this.pages = pages;
    }

    OpenTask open(ResultSet row, int number) throws SQLException {
        var ref = new TaskRef(row.getString("business_key"), row.getString("step"), row.getString("item"));
        var process = row.getString("process");
        return new OpenTask(
                ref,
                process,
                row.getString("name"),
                row.getString("enterprise"),
                instant(row, "created"),
                instant(row, "due"),
                row.getString("assignee"),
                row.getString("form"),
                page(process, ref, row.getBoolean("staff")),
                row.getBoolean("staff") ? staff(row) : null);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Staff staff(ResultSet row) throws SQLException {
        return new Staff(
                row.getString("institution"),
                row.getString("audience"),
                row.getString("assignee_name"),
                new Line(
                        row.getString("enterprise_name"),
                        row.getString("subject"),
                        row.getString("item_name"),
                        row.getString("source")),
                instant(row, "reminded"));
    }

    private String page(String process, TaskRef ref, boolean staff) {
        return pages.orderedStream()
                .filter(page -> page.process().equals(process))
                .findFirst()
                .map(page -> page.path(ref, staff))
                .orElse(null);
    }
}

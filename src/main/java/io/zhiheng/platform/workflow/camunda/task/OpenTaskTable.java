package io.zhiheng.platform.workflow.camunda.task;

import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskPage;
import io.zhiheng.platform.workflow.task.TaskRef;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows that {@code OpenTaskRows} writes. */
@Component
class OpenTaskTable {

    private static final String BY_WORDS = " where business_key = ? and step = ? and item = ?";

    private final JdbcClient jdbc;
    private final TaskRows rows;

    OpenTaskTable(JdbcClient jdbc, TaskRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The engine's task behind the row, and who holds it at this moment. */
    record Held(String engineTask, String assignee, String name, String audience, String item) {}

    /** @param form id of its form; null for none @param definition the version of the model that it follows */
    record Modelled(String engineTask, String step, String form, String definition) {}

    Optional<Modelled> modelled(TaskRef task) {
        return jdbc.sql("select engine_task, step, form, proc_def_id_ as definition from open_task "
                        + "join act_ru_task on id_ = engine_task" + BY_WORDS)
                .params(task.businessKey(), task.step(), task.item())
                .query(Modelled.class)
                .optional();
    }

    Optional<String> engineTask(TaskRef task) {
        return jdbc.sql("select engine_task from open_task" + BY_WORDS)
                .params(task.businessKey(), task.step(), task.item())
                .query(String.class)
                .optional();
    }

    /** Nobody else changes or completes the task before this transaction has ended. */
    Optional<Held> lock(TaskRef task) {
        return jdbc.sql("select engine_task, assignee, assignee_name as name, audience, item from open_task" + BY_WORDS
                        + " for update")
                .params(task.businessKey(), task.step(), task.item())
                .query(Held.class)
                .optional();
    }

    /** By the name that the institution knows; only for somebody it does not know, by this one. */
    void nameHolder(String engineTask, String person) {
        jdbc.sql("update open_task set assignee_name = coalesce(assignee_name, ?) where engine_task = ?")
                .params(person, engineTask)
                .update();
    }

    /** @return false when somebody was reminded of it on this day already */
    boolean remind(TaskRef task, OffsetDateTime now, LocalDate today) {
        return jdbc.sql("update open_task set reminded = ?" + BY_WORDS
                                + " and (reminded is null or (reminded at time zone 'Asia/Shanghai')::date < ?)")
                        .params(
                                now.withOffsetSameInstant(ZoneOffset.UTC),
                                task.businessKey(),
                                task.step(),
                                task.item(),
                                today)
                        .update()
                > 0;
    }

    Optional<OpenTask> find(TaskRef task) {
        return jdbc.sql("select " + TaskRows.COLUMNS + ", staff from open_task" + BY_WORDS)
                .params(task.businessKey(), task.step(), task.item())
                .query(rows::open)
                .optional();
    }

    /** The last task of these words that staff have completed. */
    Optional<OpenTask> findDone(TaskRef task) {
        return jdbc.sql("select " + TaskRows.COLUMNS + ", true as staff from done_task" + BY_WORDS
                        + " order by completed desc limit 1")
                .params(task.businessKey(), task.step(), task.item())
                .query(rows::open)
                .optional();
    }

    List<OpenTask> of(String businessKey) {
        return jdbc.sql("select " + TaskRows.COLUMNS
                        + ", staff from open_task where business_key = ? order by created, step, item")
                .params(businessKey)
                .query(rows::open)
                .list();
    }

    Map<String, List<OpenTask>> of(Collection<String> businessKeys) {
        return jdbc
                .sql("select " + TaskRows.COLUMNS
                        + ", staff from open_task where business_key = any(:keys) order by created, step, item")
                .param("keys", businessKeys.toArray(String[]::new))
                .query(rows::open)
                .list()
                .stream()
                .collect(Collectors.groupingBy(task -> task.ref().businessKey()));
    }

    /** The open tasks of these steps that are offered to one of the groups. */
    List<OpenTask> offered(Collection<String> groups, Collection<String> steps) {
        return jdbc.sql("select " + TaskRows.COLUMNS
                        + ", staff from open_task where audience in (:groups) and step in (:steps)")
                .param("groups", groups)
                .param("steps", steps)
                .query(rows::open)
                .list();
    }

    List<OpenTask> heldBy(UUID account, Collection<String> steps) {
        return jdbc.sql("select " + TaskRows.COLUMNS
                        + ", staff from open_task where assignee = :account and step in (:steps) order by created")
                .param("account", account.toString())
                .param("steps", steps)
                .query(rows::open)
                .list();
    }

    TaskPage ofEnterprise(String enterprise, int offset, int limit) {
        var items = jdbc.sql("select " + TaskRows.COLUMNS + ", staff from open_task where enterprise = ? and not staff "
                        + "order by due, created, step, item limit ? offset ?")
                .params(enterprise, limit, offset)
                .query(rows::open)
                .list();
        var total = jdbc.sql("select count(*) from open_task where enterprise = ? and not staff")
                .params(enterprise)
                .query(Long.class)
                .single();
        return new TaskPage(items, total);
    }
}

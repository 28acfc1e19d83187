package io.zhiheng.load;

import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.StaffModel;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a database with open tasks: one process is started by the engine, and every row that it wrote, history
 * included, is repeated under other ids. All belong to the demo's institution; every second is held by one of forty
 * people. As many are done.
 */
class OpenTasks {

    private static final int AT_ONCE = 10_000;
    private static final Set<String> IDS = Set.of(
            "id_",
            "root_proc_inst_id_",
            "proc_inst_id_",
            "parent_id_",
            "act_inst_id_",
            "parent_act_inst_id_",
            "execution_id_",
            "task_id_",
            "var_scope_",
            "var_inst_id_",
            "engine_task");
    private static final List<String> OF_PROCESS = List.of(
            "act_ru_execution",
            "act_ru_task",
            "act_ru_variable",
            "act_hi_procinst",
            "act_hi_taskinst",
            "act_hi_actinst",
            "act_hi_varinst",
            "act_hi_detail");

    private static final String DONE =
            "insert into done_task (process, business_key, step, item, name, enterprise, institution, "
                    + "audience, assignee, assignee_name, enterprise_name, subject, source, due, created, completed) select process, "
                    + "business_key, step, item, name, enterprise, institution, audience, coalesce(assignee, '"
                    + DemoAccounts.ALL.get(3).id()
                    + "'), assignee_name, enterprise_name, subject, source, due, created, "
                    + "now() - random() * interval '300 days' from open_task limit ?";

    private final JdbcTemplate jdbc;
    private final String process;
    private final String task;
    private int last;

    OpenTasks(ApplicationContext application) {
        jdbc = application.getBean(JdbcTemplate.class);
        StaffModel.deploy(application.getBean(RepositoryService.class));
        var key = UUID.randomUUID().toString();
        application
                .getBean(Processes.class)
                .start(
                        StaffModel.PROCESS,
                        key,
                        StaffModel.variables(
                                UUID.randomUUID(),
                                DemoAccounts.INSTITUTION,
                                key,
                                UUID.randomUUID(),
                                new java.util.Date()));
        task = jdbc.queryForObject("select engine_task from open_task where business_key = ?", String.class, key);
        process = jdbc.queryForObject("select proc_inst_id_ from act_ru_task where id_ = ?", String.class, task);
    }

    /**
     * So many open tasks in all. @param engineToo whether the engine knows of them; the task list reads only its own
     * table
     */
    void fill(int open, boolean engineToo) {
        for (int from = last + 1; from < open; from += AT_ONCE) {
            var upTo = Math.min(from + AT_ONCE, open) - 1;
            if (engineToo) {
                for (var table : OF_PROCESS) {
                    repeat(table, "proc_inst_id_ = '" + process + "'", last + 1, upTo);
                }
                repeat("act_ru_identitylink", "task_id_ = '" + task + "'", last + 1, upTo);
            }
            repeat("open_task", "engine_task = '" + task + "'", last + 1, upTo);
            last = upTo;
        }
        jdbc.update(DONE, open);
        jdbc.execute("vacuum analyze");
    }

    private void repeat(String table, String which, int from, int to) {
        var columns = jdbc.queryForList(
                "select column_name from information_schema.columns where table_name = ? "
                        + "and table_schema = current_schema()",
                String.class,
                table);
        var values = columns.stream().map(column -> value(table, column)).collect(Collectors.joining(", "));
        jdbc.update("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                + ", generate_series(" + from + ", " + to + ") n where " + which);
    }

    private static String value(String table, String column) {
        if (IDS.contains(column)) {
            return "'b' || n || '-' || " + column;
        }
        if (column.equals("business_key_") || column.equals("business_key")) {
            return "md5(n::text)::uuid::text";
        }
        if (!table.equals("open_task")) {
            return column;
        }
        return switch (column) {
            case "assignee" ->
                "case when n % 2 = 0 then '00000000-0000-4000-8000-0000000001' || lpad((11 + n / 2 % 40)::text, 2, '0') end";
            case "assignee_name" -> "case when n % 2 = 0 then '评估人员 ' || n / 2 % 40 end";
            case "due" -> "now() + (n % 20000 - 2000) * interval '1 minute'";
            case "created" -> "now() - n % 30000 * interval '1 minute'";
            case "enterprise_name" -> "'第 ' || n % 9000 || ' 精密制造有限公司'";
            case "subject" -> "'PG2026' || lpad(n::text, 6, '0') || ' · 申请保证级'";
            case "source" -> "'李明（企业）'";
            default -> column;
        };
    }
}

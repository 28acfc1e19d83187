package io.zhiheng.platform.workflow.camunda.instance;

import io.zhiheng.platform.workflow.instance.Instance;
import io.zhiheng.platform.workflow.instance.InstanceFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine's table of processes, read by itself: its own queries cannot count what fails in the same statement. */
@Component
class InstanceTable {

    private static final String FROM = " from act_hi_procinst p join act_re_procdef d on d.id_ = p.proc_def_id_ ";
    private static final String FAILED = "select count(*) from act_ru_incident i where i.proc_inst_id_ = p.id_";
    private static final String COLUMNS = "select d.key_, p.business_key_, d.deployment_id_, d.version_, p.start_time_,"
            + " p.end_time_, p.id_, p.proc_def_id_, (" + FAILED + ") as incidents";

    private final JdbcClient jdbc;

    InstanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param id the engine's own @param definition the engine's id of the version */
    record Row(String id, String definition, Instance instance) {}

    List<Instance> list(InstanceFilter filter, long offset, int limit) {
        return filtered(COLUMNS, filter, " order by p.start_time_ desc, p.id_ limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(InstanceTable::row)
                .stream()
                .map(Row::instance)
                .toList();
    }

    long count(InstanceFilter filter) {
        return filtered("select count(*)", filter, "").query(Long.class).single();
    }

    Optional<Row> find(String businessKey) {
        return jdbc.sql(COLUMNS + FROM + "where p.business_key_ = ? order by p.start_time_ desc limit 1")
                .param(businessKey)
                .query(InstanceTable::row)
                .optional();
    }

    private JdbcClient.StatementSpec filtered(String columns, InstanceFilter filter, String order) {
        var where = new StringBuilder("where p.business_key_ is not null");
        if (filter.process() != null) {
            where.append(" and d.key_ = :process");
        }
        if (filter.deployment() != null) {
            where.append(" and d.deployment_id_ = :deployment");
        }
        if (filter.keys() != null) {
            where.append(" and (p.business_key_ = any(:keys) or p.id_ = any(:keys))");
        }
        if (filter.standing() != null) {
            where.append(
                    switch (filter.standing()) {
                        case RUNNING -> " and p.end_time_ is null";
                        case FINISHED -> " and p.end_time_ is not null";
                        case FAILED -> " and p.end_time_ is null and (" + FAILED + ") > 0";
                    });
        }
        var keys = filter.keys() == null ? new String[0] : filter.keys().toArray(String[]::new);
        return jdbc.sql(columns + FROM + where + order)
                .param("process", filter.process())
                .param("deployment", filter.deployment())
                .param("keys", keys);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("id_"),
                row.getString("proc_def_id_"),
                new Instance(
                        row.getString("key_"),
                        row.getString("business_key_"),
                        row.getString("deployment_id_"),
                        row.getInt("version_"),
                        moment(row.getTimestamp("start_time_")),
                        moment(row.getTimestamp("end_time_")),
                        row.getInt("incidents")));
    }

    static Instant moment(Timestamp engine) {
        return engine == null ? null : engine.toInstant();
    }
}

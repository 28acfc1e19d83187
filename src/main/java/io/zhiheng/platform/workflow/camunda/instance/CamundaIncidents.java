package io.zhiheng.platform.workflow.camunda.instance;

import io.zhiheng.platform.workflow.instance.FailureCause;
import io.zhiheng.platform.workflow.instance.Incident;
import io.zhiheng.platform.workflow.instance.IncidentFilter;
import io.zhiheng.platform.workflow.instance.Incidents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CamundaIncidents implements Incidents {

    private static final String FROM = " from act_ru_incident i join act_ru_execution e on e.id_ = i.proc_inst_id_"
            + " join act_re_procdef d on d.id_ = i.proc_def_id_ where e.business_key_ is not null";
    private static final String COLUMNS = "select i.id_, d.key_, e.business_key_, d.version_, i.activity_id_,"
            + " i.proc_def_id_, i.configuration_, i.incident_timestamp_";

    private final JdbcClient jdbc;
    private final ManagementService jobs;
    private final NamesOfNodes names;

    CamundaIncidents(JdbcClient jdbc, ManagementService jobs, NamesOfNodes names) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.names = names;
    }

    @Override
    public List<Incident> of(String businessKey) {
        return jdbc.sql(COLUMNS + FROM + " and e.business_key_ = ? order by i.incident_timestamp_, i.id_")
                .param(businessKey)
                .query(this::row)
                .list();
    }

    @Override
    public Found list(IncidentFilter filter, long offset, int limit) {
        var items = filtered(COLUMNS, filter, " order by i.incident_timestamp_ desc, i.id_ limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(this::row)
                .list();
        return new Found(
                items, filtered("select count(*)", filter, "").query(Long.class).single());
    }

    @Override
    public Optional<Incident> find(String id) {
        return jdbc.sql(COLUMNS + FROM + " and i.id_ = ?")
                .param(id)
                .query(this::row)
                .optional();
    }

    @Override
    @Transactional
    public void retry(String id) {
        jdbc.sql("select configuration_ from act_ru_incident where id_ = ?")
                .param(id)
                .query(String.class)
                .optional()
                .ifPresent(job -> {
                    jobs.setJobRetries(job, 1);
                    jobs.setJobDuedate(job, null);
                });
    }

    private JdbcClient.StatementSpec filtered(String columns, IncidentFilter filter, String order) {
        var where = (filter.process() == null ? "" : " and d.key_ = :process")
                + (filter.keys() == null ? "" : " and e.business_key_ = any(:keys)")
                + (filter.steps() == null ? "" : " and i.activity_id_ = any(:steps)");
        return jdbc.sql(columns + FROM + where + order)
                .param("process", filter.process())
                .param("keys", texts(filter.keys()))
                .param("steps", texts(filter.steps()));
    }

    private static String[] texts(Set<String> texts) {
        return texts == null ? new String[0] : texts.toArray(String[]::new);
    }

    private Incident row(ResultSet row, int number) throws SQLException {
        return new Incident(
                row.getString("id_"),
                row.getString("key_"),
                row.getString("business_key_"),
                row.getInt("version_"),
                NamesOfNodes.drawn(row.getString("activity_id_")),
                names.of(row.getString("proc_def_id_"), row.getString("activity_id_")),
                FailureCause.of(stackTrace(row.getString("configuration_"))),
                InstanceTable.moment(row.getTimestamp("incident_timestamp_")));
    }

    private String stackTrace(String job) {
        return job == null || jobs.createJobQuery().jobId(job).count() == 0
                ? null
                : jobs.getJobExceptionStacktrace(job);
    }
}

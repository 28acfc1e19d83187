package io.zhiheng.platform.workflow.camunda.instance;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which version of its model a process runs or ran. */
@Component
public class VersionsOfInstances {

    private final JdbcClient jdbc;

    VersionsOfInstances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The engine's id of the version; empty where no process goes by this key. */
    public Optional<String> definition(String businessKey) {
        return jdbc.sql(
                        "select proc_def_id_ from act_hi_procinst where business_key_ = ? order by start_time_ desc limit 1")
                .param(businessKey)
                .query(String.class)
                .optional();
    }
}

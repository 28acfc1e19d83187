package io.zhiheng.platform.workflow.camunda.play;

import io.zhiheng.platform.workflow.camunda.limits.EngineLimits;
import io.zhiheng.platform.workflow.camunda.ownstep.OwnStepActors;
import io.zhiheng.platform.workflow.vetting.KnownNames;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * An engine for a moment, in a schema of its own beside the real one, on one connection of the pool. Nothing in it runs
 * by itself.
 */
class ScratchEngine implements AutoCloseable {

    private final String schema =
            "play_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final Connection connection;
    private final ProcessEngine engine;

    ScratchEngine(DataSource real, KnownNames names, BpmnParseListener listener) {
        connection = own(real);
        try {
            run("create schema " + schema, "set search_path to " + schema);
            engine = build(names, listener);
        } catch (RuntimeException failed) {
            leave();
            throw failed;
        }
    }

    ProcessDefinitionEntity deploy(byte[] model) {
        var repository = engine.getRepositoryService();
        var deployment = repository
                .createDeployment()
                .addInputStream("model.bpmn", new ByteArrayInputStream(model))
                .deployWithResult();
        var definition = deployment.getDeployedProcessDefinitions().get(0);
        return (ProcessDefinitionEntity)
                ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(definition.getId());
    }

    ProcessEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        try {
            engine.close();
        } finally {
            leave();
        }
    }

    private ProcessEngine build(KnownNames names, BpmnParseListener listener) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(schema);
        configuration.setDataSource(kept());
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchema(schema);
        configuration.setDatabaseTablePrefix(schema + ".");
        configuration.setDatabaseSchemaUpdate("create");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("none");
        configuration.setMetricsEnabled(false);
        configuration.setEnforceHistoryTimeToLive(false);
        var expressions = EngineLimits.narrow(configuration, new StandIns(names));
        EngineLimits.read(configuration, new OwnStepActors(expressions), listener);
        return configuration.buildProcessEngine();
    }

    /** Not that of the caller's transaction. */
    private static Connection own(DataSource real) {
        try {
            return real.getConnection();
        } catch (SQLException away) {
            throw new UncategorizedSQLException("play", null, away);
        }
    }

    private void leave() {
        try (connection) {
            run("drop schema if exists " + schema + " cascade", "reset search_path");
        } catch (SQLException lost) {
            throw new UncategorizedSQLException("play", null, lost);
        }
    }

    private void run(String... statements) {
        var database = new JdbcTemplate(kept());
        Stream.of(statements).forEach(database::execute);
    }

    private DataSource kept() {
        return new SingleConnectionDataSource(connection, true);
    }
}

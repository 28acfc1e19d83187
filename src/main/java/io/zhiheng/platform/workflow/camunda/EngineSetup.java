package io.zhiheng.platform.workflow.camunda;

import io.zhiheng.platform.workflow.camunda.limits.EngineLimits;
import io.zhiheng.platform.workflow.camunda.ownstep.OwnStepActors;
import io.zhiheng.platform.workflow.model.NodeListeners;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the engine may do here, beyond the settings under {@code camunda.bpm} in application.yml. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

    /** Completing a task looks for its sub-tasks; without the index that reads all open tasks of the platform. */
    private static final String SUB_TASK_INDEX =
            "create index if not exists act_idx_task_parent on act_ru_task (parent_task_id_)";

    /** Lists of processes begin with the newest. */
    private static final String NEWEST_INDEX =
            "create index if not exists act_idx_hi_pro_inst_start on act_hi_procinst (start_time_ desc, id_)";

    private final KnownBeans knownBeans;
    private final JdbcTemplate jdbc;
    private final NamesOfTasks names;
    private final ObjectProvider<NodeListeners> nodeListeners;
    private final ApplicationEventPublisher events;

    EngineSetup(
            KnownBeans knownBeans,
            JdbcTemplate jdbc,
            NamesOfTasks names,
            ObjectProvider<NodeListeners> nodeListeners,
            ApplicationEventPublisher events) {
        this.knownBeans = knownBeans;
        this.jdbc = jdbc;
        this.names = names;
        this.nodeListeners = nodeListeners;
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var expressions = EngineLimits.narrow(engine, knownBeans);
        engine.setHistoryTimeToLive("P3650D");
        EngineLimits.read(
                engine,
                new OwnStepActors(expressions),
                new OpenTaskRows(jdbc, names, events),
                new ListenersAtNodes(nodeListeners, expressions));
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        jdbc.execute(SUB_TASK_INDEX);
        jdbc.execute(NEWEST_INDEX);
    }
}

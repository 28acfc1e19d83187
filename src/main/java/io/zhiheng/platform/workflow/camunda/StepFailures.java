package io.zhiheng.platform.workflow.camunda;

import io.zhiheng.platform.workflow.StepFailed;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the modules of steps for which the engine has used up its retries. */
@Component
class StepFailures extends AbstractProcessEnginePlugin {

    private final ApplicationEventPublisher events;

    StepFailures(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var handlers = new ArrayList<IncidentHandler>(List.of(new Publishing()));
        if (engine.getCustomIncidentHandlers() != null) {
            handlers.addAll(engine.getCustomIncidentHandlers());
        }
        engine.setCustomIncidentHandlers(handlers);
    }

    private class Publishing extends DefaultIncidentHandler {

        Publishing() {
            super(Incident.FAILED_JOB_HANDLER_TYPE);
        }

        @Override
        public Incident handleIncident(IncidentContext context, String message) {
            var incident = super.handleIncident(context, message);
            var execution = context.getExecutionId() == null
                    ? null
                    : Context.getCommandContext().getExecutionManager().findExecutionById(context.getExecutionId());
            if (execution != null) {
                events.publishEvent(new StepFailed(
                        execution.getProcessDefinition().getKey(),
                        execution.getProcessBusinessKey(),
                        context.getActivityId()));
            }
            return incident;
        }
    }
}

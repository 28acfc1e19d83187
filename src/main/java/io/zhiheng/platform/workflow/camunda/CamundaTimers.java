package io.zhiheng.platform.workflow.camunda;

import io.zhiheng.platform.workflow.Timers;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class CamundaTimers implements Timers {

    private final ManagementService jobs;
    private final RuntimeService runtime;

    CamundaTimers(ManagementService jobs, RuntimeService runtime) {
        this.jobs = jobs;
        this.runtime = runtime;
    }

    @Override
    public void hold(String process) {
        timers(process).filter(timer -> !timer.isSuspended())
                .forEach(timer -> jobs.suspendJobDefinitionById(timer.getId(), true));
    }

    @Override
    public void letGo(String process) {
        timers(process).filter(JobDefinition::isSuspended)
                .forEach(timer -> jobs.activateJobDefinitionById(timer.getId(), true));
    }

    @Override
    public void letGoOf(String businessKey) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(process -> jobs.createJobQuery().processInstanceId(process.getId()).timers().list().stream())
                .forEach(timer -> jobs.activateJobById(timer.getId()));
    }

    private Stream<JobDefinition> timers(String process) {
        return jobs.createJobDefinitionQuery().processDefinitionKey(process).list().stream()
                .filter(definition -> definition.getJobType().startsWith("timer"));
    }
}

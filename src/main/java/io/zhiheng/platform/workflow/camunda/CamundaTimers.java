package io.zhiheng.platform.workflow.camunda;

import io.zhiheng.platform.workflow.Timers;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
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
        timers(process)
                .filter(timer -> !timer.isSuspended())
                .forEach(timer -> jobs.suspendJobDefinitionById(timer.getId(), true));
    }

    @Override
    public void letGo(String process) {
        timers(process)
                .filter(JobDefinition::isSuspended)
                .forEach(timer -> jobs.activateJobDefinitionById(timer.getId(), true));
    }

    @Override
    public Optional<Instant> nextOf(String businessKey) {
        return next(businessKey).map(timer -> timer.getDuedate().toInstant());
    }

    @Override
    public void fireNextOf(String businessKey) {
        jobs.executeJob(next(businessKey)
                .map(Job::getId)
                .orElseThrow(() -> new IllegalStateException("No timer runs in " + businessKey)));
    }

    private Optional<Job> next(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(process -> jobs.createJobQuery().processInstanceId(process.getId()).timers().list().stream())
                .min(Comparator.comparing(Job::getDuedate).thenComparing(Job::getId));
    }

    private Stream<JobDefinition> timers(String process) {
        return jobs.createJobDefinitionQuery().processDefinitionKey(process).list().stream()
                .filter(definition -> definition.getJobType().startsWith("timer"));
    }
}

package io.zhiheng.platform.workflow.camunda;

import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.Starts;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class CamundaProcesses implements Processes {

    private static final String UNIQUE_VIOLATION = "23505";

    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService jobs;
    private final Starts starts;

    CamundaProcesses(RuntimeService runtime, HistoryService history, ManagementService jobs, Starts starts) {
        this.starts = starts;
        this.runtime = runtime;
        this.history = history;
        this.jobs = jobs;
    }

    @Override
    public void start(String process, String businessKey, Map<String, Object> variables) {
        starts.stopped(process).ifPresent(stop -> {
            throw RuleBroken.conflict("platform.rule.process-stopped", stop.reason());
        });
        runtime.startProcessInstanceByKey(process, businessKey, variables);
    }

    @Override
    public void send(String message, String businessKey, Map<String, Object> scopeVariables) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey)
                    .setVariablesToTriggeredScope(scopeVariables)
                    .correlate();
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw RuleBroken.conflict("platform.rule.message-not-expected", message);
        } catch (ProcessEngineException failed) {
            // the second lock behind the use case's own look: the row of the opened task exists once
            if (NestedExceptionUtils.getRootCause(failed) instanceof SQLException duplicate
                    && UNIQUE_VIOLATION.equals(duplicate.getSQLState())) {
                throw RuleBroken.conflict("platform.rule.task-already-open");
            }
            throw failed;
        }
    }

    @Override
    public void remember(String businessKey, Map<String, Object> variables) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .forEach(process -> runtime.setVariables(process.getId(), variables));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean awaits(String message, String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .anyMatch(process -> runtime.createEventSubscriptionQuery()
                                .eventType("message")
                                .eventName(message)
                                .processInstanceId(process.getId())
                                .count()
                        > 0);
    }

    @Override
    @Transactional(readOnly = true)
    public int version(String businessKey) {
        var instances = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1);
        if (instances.isEmpty()) {
            throw new NotFound("process", businessKey);
        }
        return instances.get(0).getProcessDefinitionVersion();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isRunning(String businessKey) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
    }

    @Override
    public void end(String businessKey, String reason) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .forEach(process -> runtime.deleteProcessInstance(process.getId(), reason, true, true));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasFailed(String businessKey) {
        return !failedJobs(businessKey).isEmpty();
    }

    @Override
    public void retryFailed(String businessKey) {
        failedJobs(businessKey).forEach(job -> {
            jobs.setJobRetries(job.getId(), 1);
            jobs.setJobDuedate(job.getId(), null);
        });
    }

    private List<Job> failedJobs(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(process ->
                        jobs.createJobQuery().processInstanceId(process.getId()).noRetriesLeft().list().stream())
                .toList();
    }
}

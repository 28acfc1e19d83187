package io.zhiheng.platform.workflow.camunda.migration;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/**
 * The timers of a process that was moved: those whose length the new version changed are due as if it always had been.
 */
@Component
class MovedTimers {

    private final ManagementService engine;
    private final DurationBusinessCalendar calendar = new DurationBusinessCalendar();

    MovedTimers(ManagementService engine) {
        this.engine = engine;
    }

    /** The nodes of the timers that run, by the engine's ids of them. */
    Map<String, String> of(String process) {
        return timers(process).collect(Collectors.toMap(Job::getId, job -> node(job)));
    }

    /** @param before the timers as they were; those that the new version brings along begin now */
    void rewrite(String process, Map<String, String> before, BpmnModelInstance from, BpmnModelInstance to) {
        timers(process).filter(job -> before.containsKey(job.getId())).forEach(job -> {
            var old = length(from, before.get(job.getId()));
            var now = length(to, node(job));
            if (old.isPresent() && now.isPresent() && !old.equals(now)) {
                engine.setJobDuedate(job.getId(), calendar.resolveDuedate(now.get(), job.getCreateTime()));
            }
        });
    }

    private Stream<Job> timers(String process) {
        return engine.createJobQuery().processInstanceId(process).timers().list().stream();
    }

    private String node(Job job) {
        JobDefinition definition = engine.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        return definition.getActivityId();
    }

    /** Written out; limits that are variables stay what they are. */
    private static Optional<String> length(BpmnModelInstance model, String node) {
        return Optional.<ModelElementInstance>ofNullable(model.getModelElementById(node)).stream()
                .flatMap(event -> event.getChildElementsByType(TimerEventDefinition.class).stream())
                .map(TimerEventDefinition::getTimeDuration)
                .filter(duration ->
                        duration != null && duration.getTextContent().startsWith("P"))
                .map(duration -> duration.getTextContent().strip())
                .findFirst();
    }
}

package io.zhiheng.platform.workflow.camunda.play;

import io.zhiheng.platform.workflow.model.ModelPlay.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;

/** What may happen next: a task is done, a time passes, a message comes, the system does its work. */
class Chances {

    private final ProcessEngine engine;
    private final Graph graph;
    private final Map<String, String> jobNodes;

    Chances(ProcessEngine engine, Graph graph) {
        this.engine = engine;
        this.graph = graph;
        jobNodes = engine.getManagementService().createJobDefinitionQuery().list().stream()
                .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
    }

    List<Chance> in(String instance) {
        var chances = new ArrayList<Chance>();
        var tasks = engine.getTaskService();
        tasks.createTaskQuery()
                .processInstanceId(instance)
                .list()
                .forEach(task -> chances.add(new Chance(
                        What.TASK_DONE, graph.node(task.getTaskDefinitionKey()), () -> tasks.complete(task.getId()))));
        var jobs = engine.getManagementService();
        jobs.createJobQuery()
                .processInstanceId(instance)
                .list()
                .forEach(job -> chances.add(new Chance(
                        job instanceof TimerEntity ? What.TIME_PASSED : What.WORK_DONE,
                        begun(jobNodes.get(job.getJobDefinitionId())),
                        () -> jobs.executeJob(job.getId()))));
        var runtime = engine.getRuntimeService();
        runtime.createEventSubscriptionQuery()
                .processInstanceId(instance)
                .eventType("message")
                .list()
                .forEach(message -> chances.add(new Chance(
                        What.MESSAGE_CAME,
                        begun(message.getActivityId()),
                        () -> runtime.messageEventReceived(message.getEventName(), message.getExecutionId()))));
        return chances;
    }

    /** Whether it leads on from where the token is, and is not a mere event beside it. */
    boolean isForward(Chance chance) {
        return chance.what() == What.TASK_DONE || chance.what() == What.WORK_DONE || graph.waits(chance.node());
    }

    /** Where tokens are. */
    Stream<ActivityImpl> tokens(String instance) {
        return leaves(engine.getRuntimeService().getActivityInstance(instance))
                .map(leaf -> graph.node(leaf.getActivityId()));
    }

    private static Stream<ActivityInstance> leaves(ActivityInstance instance) {
        var inside = instance.getChildActivityInstances();
        return inside.length == 0 ? Stream.of(instance) : Stream.of(inside).flatMap(Chances::leaves);
    }

    /** An event that opens a sub-process is known by it, or by its start. */
    private ActivityImpl begun(String id) {
        var node = graph.node(id);
        return node.isTriggeredByEvent()
                ? node.getActivities().stream()
                        .filter(inner -> inner.getIncomingTransitions().isEmpty())
                        .findFirst()
                        .orElse(node)
                : node;
    }
}

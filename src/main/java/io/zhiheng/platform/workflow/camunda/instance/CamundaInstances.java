package io.zhiheng.platform.workflow.camunda.instance;

import io.zhiheng.platform.workflow.instance.Instance;
import io.zhiheng.platform.workflow.instance.InstanceFilter;
import io.zhiheng.platform.workflow.instance.Instances;
import io.zhiheng.platform.workflow.model.ModelVersions.Token;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CamundaInstances implements Instances {

    /** By which the engine counts tasks that are alike. */
    private static final Set<String> COUNTERS =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private final InstanceTable table;
    private final ActivityTable activities;
    private final NamesOfNodes names;
    private final RuntimeService runtime;
    private final HistoryService history;

    CamundaInstances(
            InstanceTable table,
            ActivityTable activities,
            NamesOfNodes names,
            RuntimeService runtime,
            HistoryService history) {
        this.table = table;
        this.activities = activities;
        this.names = names;
        this.runtime = runtime;
        this.history = history;
    }

    @Override
    public Found list(InstanceFilter filter, long offset, int limit) {
        return new Found(table.list(filter, offset, limit), table.count(filter));
    }

    @Override
    public Optional<Instance> find(String businessKey) {
        return table.find(businessKey).map(InstanceTable.Row::instance);
    }

    @Override
    public List<Activity> activities(String businessKey) {
        return table.find(businessKey)
                .map(row -> activities.of(businessKey, row.id()))
                .orElse(List.of());
    }

    @Override
    public List<Variable> variables(String businessKey) {
        var row = table.find(businessKey);
        if (row.isEmpty()) {
            return List.of();
        }
        var nodes = activities.names(row.get().id());
        return history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(row.get().id())
                .list()
                .stream()
                .filter(variable -> !COUNTERS.contains(variable.getName()))
                .map(variable ->
                        new Variable(variable.getName(), nodes.get(variable.getActivityInstanceId()), value(variable)))
                .sorted(Comparator.comparing(Variable::name)
                        .thenComparing(variable -> variable.place() == null ? "" : variable.place()))
                .toList();
    }

    private static Object value(HistoricVariableInstance variable) {
        return variable.getValue() instanceof Date date ? date.toInstant() : variable.getValue();
    }

    @Override
    public List<Token> tokens(String businessKey) {
        var row = table.find(businessKey).filter(found -> found.instance().isRunning());
        if (row.isEmpty()) {
            return List.of();
        }
        var running = new TreeMap<String, Integer>();
        stand(runtime.getActivityInstance(row.get().id()), running);
        var failed = new TreeMap<String, Integer>();
        runtime.createIncidentQuery().processInstanceId(row.get().id()).list().stream()
                .map(Incident::getActivityId)
                .forEach(node -> failed.merge(NamesOfNodes.drawn(node), 1, Integer::sum));
        return running.entrySet().stream()
                .map(node -> new Token(
                        node.getKey(),
                        names.of(row.get().definition(), node.getKey()),
                        node.getValue(),
                        failed.getOrDefault(node.getKey(), 0)))
                .toList();
    }

    /** A token stands where nothing stands within. */
    private static void stand(ActivityInstance place, TreeMap<String, Integer> running) {
        for (TransitionInstance waiting : place.getChildTransitionInstances()) {
            running.merge(NamesOfNodes.drawn(waiting.getActivityId()), 1, Integer::sum);
        }
        for (ActivityInstance within : place.getChildActivityInstances()) {
            if (within.getChildActivityInstances().length + within.getChildTransitionInstances().length == 0) {
                running.merge(NamesOfNodes.drawn(within.getActivityId()), 1, Integer::sum);
            } else {
                stand(within, running);
            }
        }
    }
}

package io.zhiheng.platform.workflow.camunda.play;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.PROPERTYNAME_CONDITION_TEXT;

import io.zhiheng.platform.workflow.model.ModelPlay.Node;
import io.zhiheng.platform.workflow.model.ModelPlay.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.bpmn.behavior.BoundaryEventActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/** The nodes of a model and what leads from one to the other, as the engine has read it. */
class Graph {

    /** A token that comes here stays until something happens. */
    private static final Set<String> WAITING = Set.of(
            ActivityTypes.TASK_USER_TASK,
            ActivityTypes.TASK_RECEIVE_TASK,
            ActivityTypes.GATEWAY_EVENT_BASED,
            ActivityTypes.INTERMEDIATE_EVENT_MESSAGE,
            ActivityTypes.INTERMEDIATE_EVENT_TIMER);

    final List<ActivityImpl> nodes;
    private final ProcessDefinitionImpl process;
    private final Map<ScopeImpl, List<ActivityImpl>> events;
    /** What a token of the main course may come to, which no mere reminder beside it begins. */
    private final Set<ActivityImpl> main = new HashSet<>();

    Graph(ProcessDefinitionImpl process) {
        this.process = process;
        nodes = within(process).toList();
        events = nodes.stream()
                .filter(node -> node.getEventScope() != null && node.getEventScope() != node.getFlowScope())
                .collect(Collectors.groupingBy(ActivityImpl::getEventScope));
        follow(process.getInitial());
    }

    private static Stream<ActivityImpl> within(ScopeImpl scope) {
        return scope.getActivities().stream().flatMap(node -> Stream.concat(Stream.of(node), within(node)));
    }

    ActivityImpl start() {
        return process.getInitial();
    }

    ActivityImpl node(String id) {
        return process.findActivity(id);
    }

    List<PvmTransition> ways() {
        return nodes.stream()
                .flatMap(node -> node.getOutgoingTransitions().stream())
                .toList();
    }

    /** Where a token goes on that comes into a scope. */
    static List<ActivityImpl> starts(ActivityImpl scope) {
        if (scope.getActivityBehavior() == null || scope.getActivities().isEmpty()) {
            return List.of();
        }
        return scope.getActivities().stream()
                .filter(node -> isMany(scope) || node.getProperty("type").equals(ActivityTypes.START_EVENT))
                .toList();
    }

    /**
     * What may happen while a token is in a node: on its border, and in it. The engine has no flows out of a gateway
     * that waits for events: it goes on from the one that comes.
     */
    List<ActivityImpl> events(ActivityImpl node) {
        return events.getOrDefault(node, List.of());
    }

    static boolean isLeftByEvents(ActivityImpl node) {
        return is(node, ActivityTypes.GATEWAY_EVENT_BASED);
    }

    /** The node that is left when a token ends here; empty where the others in it go on. */
    Optional<ActivityImpl> leftBy(ActivityImpl end) {
        return end.getFlowScope() instanceof ActivityImpl scope
                        && !scope.isTriggeredByEvent()
                        && (main.contains(end) || isMany(scope))
                ? Optional.of(scope)
                : Optional.empty();
    }

    /** Where an error goes on that is thrown here. */
    List<ActivityImpl> caught(ActivityImpl end) {
        if (!is(end, ActivityTypes.END_EVENT_ERROR)) {
            return List.of();
        }
        var catching = new ArrayList<ActivityImpl>();
        for (ScopeImpl scope = end.getFlowScope();
                scope instanceof ActivityImpl around;
                scope = around.getFlowScope()) {
            events(around).stream()
                    .filter(event -> is(event, ActivityTypes.BOUNDARY_ERROR))
                    .forEach(catching::add);
        }
        return catching;
    }

    boolean waits(ActivityImpl node) {
        return isMany(node) || WAITING.contains(String.valueOf(node.getProperty("type")));
    }

    /** Whether the whole process ends where the way leads to. */
    boolean ends(PvmTransition way) {
        return way.getDestination() instanceof ActivityImpl node
                && node.getFlowScope() == process
                && node.getOutgoingTransitions().isEmpty()
                && main.contains(node);
    }

    static boolean isJoin(ActivityImpl node) {
        return is(node, ActivityTypes.GATEWAY_PARALLEL) || is(node, ActivityTypes.GATEWAY_INCLUSIVE);
    }

    static boolean is(ActivityImpl node, String type) {
        return type.equals(node.getProperty("type"));
    }

    static Optional<String> condition(PvmTransition way) {
        return Optional.ofNullable((String) way.getProperty(PROPERTYNAME_CONDITION_TEXT));
    }

    List<String> conditions() {
        return ways().stream()
                .flatMap(way -> condition(way).stream())
                .distinct()
                .toList();
    }

    static Node named(ActivityImpl node) {
        return new Node(node.getId().replace("#" + ActivityTypes.MULTI_INSTANCE_BODY, ""), name(node));
    }

    static Way way(PvmTransition way) {
        return new Way(way.getId(), named((ActivityImpl) way.getSource()), named((ActivityImpl) way.getDestination()));
    }

    private static String name(ActivityImpl node) {
        var shown = isMany(node) && !node.getActivities().isEmpty()
                ? node.getActivities().get(0)
                : node;
        return Optional.ofNullable((String) shown.getProperty("name")).orElse(shown.getId());
    }

    private static boolean isMany(ActivityImpl node) {
        return is(node, ActivityTypes.MULTI_INSTANCE_BODY);
    }

    private void follow(ActivityImpl node) {
        if (!main.add(node)) {
            return;
        }
        starts(node).forEach(this::follow);
        events(node).stream()
                .filter(event -> isLeftByEvents(node) || interrupts(event))
                .forEach(this::follow);
        node.getOutgoingTransitions().forEach(way -> follow((ActivityImpl) way.getDestination()));
    }

    private static boolean interrupts(ActivityImpl event) {
        return event.getActivityBehavior() instanceof BoundaryEventActivityBehavior
                && event.getActivityStartBehavior() == ActivityStartBehavior.CANCEL_EVENT_SCOPE;
    }
}

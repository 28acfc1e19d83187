package io.zhiheng.platform.workflow.camunda.migration;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Which nodes of a model a process can still come to from where it stands. */
class WaysAhead {

    private final BpmnModelInstance model;
    /** By the flows themselves: a node need not name those that leave it. */
    private final Map<FlowNode, List<SequenceFlow>> flows;

    private final Set<FlowNode> reached = new LinkedHashSet<>();
    private final ArrayDeque<FlowNode> ahead = new ArrayDeque<>();

    private WaysAhead(BpmnModelInstance model) {
        this.model = model;
        this.flows = model.getModelElementsByType(SequenceFlow.class).stream()
                .collect(Collectors.groupingBy(SequenceFlow::getSource));
    }

    /** @param standing ids of the nodes at which something stands; they count as reached */
    static Set<String> from(BpmnModelInstance model, Collection<String> standing) {
        var ways = new WaysAhead(model);
        standing.forEach(id -> {
            if (model.getModelElementById(id) instanceof FlowNode node) {
                ways.ahead.add(node);
                ways.leaveScopes(node);
            }
        });
        while (!ways.ahead.isEmpty()) {
            ways.visit(ways.ahead.poll());
        }
        return ways.reached.stream().map(FlowElement::getId).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /** What surrounds the node goes on when it ends, and may be interrupted or joined by events meanwhile. */
    private void leaveScopes(FlowNode node) {
        for (var scope = node.getParentElement(); scope != null; scope = scope.getParentElement()) {
            scope.getChildElementsByType(SubProcess.class).stream()
                    .filter(SubProcess::triggeredByEvent)
                    .forEach(ahead::add);
            if (scope instanceof SubProcess around) {
                onward(around);
            }
        }
    }

    private void visit(FlowNode node) {
        if (!reached.add(node)) {
            return;
        }
        onward(node);
        if (node instanceof SubProcess scope) {
            scope.getChildElementsByType(StartEvent.class).forEach(ahead::add);
            scope.getChildElementsByType(SubProcess.class).stream()
                    .filter(SubProcess::triggeredByEvent)
                    .forEach(ahead::add);
        }
        if (node instanceof IntermediateThrowEvent thrown) {
            caught(thrown).forEach(ahead::add);
        }
    }

    private void onward(FlowNode node) {
        flows.getOrDefault(node, List.of()).stream()
                .map(SequenceFlow::getTarget)
                .forEach(ahead::add);
        model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo() == node)
                .forEach(ahead::add);
    }

    private Stream<IntermediateCatchEvent> caught(IntermediateThrowEvent thrown) {
        return links(thrown)
                .flatMap(link -> model.getModelElementsByType(IntermediateCatchEvent.class).stream()
                        .filter(event ->
                                links(event).anyMatch(other -> link.getName().equals(other.getName()))));
    }

    private static Stream<LinkEventDefinition> links(FlowNode event) {
        return event.getChildElementsByType(LinkEventDefinition.class).stream();
    }
}

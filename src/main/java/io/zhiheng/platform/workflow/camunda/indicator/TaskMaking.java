package io.zhiheng.platform.workflow.camunda.indicator;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;

/**
 * Tasks of indicators that come and go, with the ways from the gateway that opens them and to the one that joins them.
 */
class TaskMaking {

    private static final List<String> KEPT = List.of("formRef", "formRefBinding", "dueDate");

    private final BpmnModelInstance model;
    private final Picture picture;

    TaskMaking(BpmnModelInstance model, Picture picture) {
        this.model = model;
        this.picture = picture;
    }

    /** A task with the form and the words of another one, for another indicator. */
    UserTask like(UserTask other, String indicator, String name) {
        var task = model.newInstance(UserTask.class, free("assess" + written(indicator)));
        other.getParentElement().addChildElement(task);
        task.setName(name);
        KEPT.forEach(
                attribute -> Optional.ofNullable(other.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute))
                        .ifPresent(value -> task.setAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute, value)));
        other.getDocumentations().forEach(words -> {
            var copy = model.newInstance(Documentation.class);
            copy.setTextContent(words.getTextContent());
            task.getDocumentations().add(copy);
        });
        task.setExtensionElements(parameter(indicator));
        picture.draw(task, other);
        connect(gateway(other, FlowNode::getIncoming, SequenceFlow::getSource), task);
        connect(task, gateway(other, FlowNode::getOutgoing, SequenceFlow::getTarget));
        return task;
    }

    void remove(UserTask task) {
        List.copyOf(task.getIncoming()).forEach(this::remove);
        List.copyOf(task.getOutgoing()).forEach(this::remove);
        picture.erase(task.getDiagramElement());
        task.getParentElement().removeChildElement(task);
    }

    private void remove(SequenceFlow flow) {
        picture.erase(flow.getDiagramElement());
        flow.getSource().getOutgoing().remove(flow);
        flow.getTarget().getIncoming().remove(flow);
        flow.getParentElement().removeChildElement(flow);
    }

    private ExtensionElements parameter(String indicator) {
        var parameter = model.newInstance(CamundaInputParameter.class);
        parameter.setCamundaName("indicator");
        parameter.setTextContent(indicator);
        var parameters = model.newInstance(CamundaInputOutput.class);
        parameters.getCamundaInputParameters().add(parameter);
        var extensions = model.newInstance(ExtensionElements.class);
        extensions.addChildElement(parameters);
        return extensions;
    }

    private void connect(FlowNode from, FlowNode to) {
        var ends = from instanceof UserTask ? "from" + from.getId() : "to" + to.getId();
        var flow = model.newInstance(SequenceFlow.class, free(ends));
        from.getParentElement().addChildElement(flow);
        flow.setSource(from);
        flow.setTarget(to);
        from.getOutgoing().add(flow);
        to.getIncoming().add(flow);
        picture.draw(flow);
    }

    /** The gateway on that side of a task, beyond steps that the model has of its own. */
    private static FlowNode gateway(
            FlowNode task, Function<FlowNode, Collection<SequenceFlow>> ways, Function<SequenceFlow, FlowNode> end) {
        var seen = new HashSet<FlowNode>();
        var node = task;
        while (!(node instanceof ParallelGateway) && seen.add(node)) {
            node = ways.apply(node).stream()
                    .findFirst()
                    .map(end)
                    .orElseThrow(() -> new IllegalArgumentException("The tasks of indicators are not joined"));
        }
        return node;
    }

    private String free(String id) {
        var free = id;
        for (int number = 2; model.getModelElementById(free) != null; number++) {
            free = id + number;
        }
        return free;
    }

    /** Qms for QMS: as ids of steps are written. */
    private static String written(String indicator) {
        var letters = indicator.replaceAll("[^A-Za-z0-9]", "");
        return letters.isEmpty() ? "" : letters.charAt(0) + letters.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}

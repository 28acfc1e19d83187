package io.zhiheng.request.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What a listener on a sequence flow of the model finds at its ends. */
final class FlowEnds {

    private FlowEnds() {}

    /** Id of the node that the flow leads to. */
    static String target(DelegateExecution flow) {
        return ((SequenceFlow) flow.getBpmnModelElementInstance()).getTarget().getId();
    }

    /** Id of the step on whose border the event lies that the flow comes from. */
    static String watched(DelegateExecution flow) {
        var event = (BoundaryEvent) ((SequenceFlow) flow.getBpmnModelElementInstance()).getSource();
        return event.getAttachedTo().getId();
    }
}

package io.zhiheng.platform.workflow.camunda;

import io.zhiheng.platform.workflow.model.NodeListeners;
import java.util.List;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateListener;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.listener.DelegateExpressionExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Adds to each model that is read what belongs to its nodes. Models deployed earlier draw it themselves; it is not
 * added twice.
 */
class ListenersAtNodes extends AbstractBpmnParseListener {

    private static final String BODY_OF_MANY = "#multiInstanceBody";

    private final ObjectProvider<NodeListeners> known;
    private final ExpressionManager expressions;

    ListenersAtNodes(ObjectProvider<NodeListeners> known, ExpressionManager expressions) {
        this.known = known;
        this.expressions = expressions;
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        processes.forEach(process -> known.stream()
                .filter(listeners -> listeners.process().equals(process.getKey()))
                .forEach(listeners -> add(listeners, process)));
    }

    private void add(NodeListeners listeners, ScopeImpl scope) {
        for (var node : scope.getActivities()) {
            listeners
                    .atStart(node.getId())
                    .ifPresent(listener -> add(node, ExecutionListener.EVENTNAME_START, listener));
            listeners
                    .onTheWay(whole(node))
                    .ifPresent(listener -> node.getIncomingTransitions()
                            .forEach(way -> add((TransitionImpl) way, ExecutionListener.EVENTNAME_TAKE, listener)));
            add(listeners, node);
        }
    }

    /** Ways lead to the body of a node that is entered many times. */
    private static String whole(ActivityImpl node) {
        return node.getId().replace(BODY_OF_MANY, "");
    }

    private void add(CoreModelElement element, String event, String listener) {
        var expression = "${" + listener + "}";
        if (element.getListeners(event).stream().noneMatch(drawn -> isNamed(drawn, expression))) {
            element.addListener(
                    event,
                    new DelegateExpressionExecutionListener(expressions.createExpression(expression), List.of()));
        }
    }

    private static boolean isNamed(DelegateListener<? extends BaseDelegateExecution> drawn, String expression) {
        return drawn instanceof DelegateExpressionExecutionListener named
                && named.getExpressionText().equals(expression);
    }
}

package io.zhiheng.platform.workflow.camunda.ownstep;

import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Gives each own step to the actor whom its model names. */
public class OwnStepActors extends AbstractBpmnParseListener {

    private final ExpressionManager expressions;

    public OwnStepActors(ExpressionManager expressions) {
        this.expressions = expressions;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        OwnStepReading.of(element).ifPresent(own -> {
            var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            own.actor()
                    .group()
                    .ifPresent(group ->
                            task.addCandidateGroupIdExpression(expressions.createExpression("${" + group + "}")));
            own.actor()
                    .account()
                    .ifPresent(
                            account -> task.setAssigneeExpression(expressions.createExpression("${" + account + "}")));
        });
    }
}

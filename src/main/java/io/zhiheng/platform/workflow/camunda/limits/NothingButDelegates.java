package io.zhiheng.platform.workflow.camunda.limits;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.behavior.ExternalTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.MailActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ShellActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses the kinds of service tasks that the engine brings along and we never use: commands, mail, external workers.
 */
class NothingButDelegates extends AbstractBpmnParseListener {

    private static final List<Class<?>> REFUSED =
            List.of(ShellActivityBehavior.class, MailActivityBehavior.class, ExternalTaskActivityBehavior.class);

    @Override
    public void parseServiceTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        refuse(activity);
    }

    @Override
    public void parseBusinessRuleTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        refuse(activity);
    }

    @Override
    public void parseSendTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        refuse(activity);
    }

    private static void refuse(ActivityImpl activity) {
        if (REFUSED.stream().anyMatch(kind -> kind.isInstance(activity.getActivityBehavior()))) {
            throw new ProcessEngineException("A model may only call delegates: " + activity.getId());
        }
    }
}

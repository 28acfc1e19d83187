package io.zhiheng.platform.workflow.camunda.limits;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ExpressionManager;

/** The same for every engine that reads a model here: no scripts, no classes, no beans but the known ones. */
public class EngineLimits {

    private EngineLimits() {}

    /**
     * @param beans the only ones that a model can name
     * @return by which everything is evaluated that stands in a model
     */
    public static ExpressionManager narrow(ProcessEngineConfigurationImpl engine, Map<Object, Object> beans) {
        var expressions = new NarrowExpressions(beans);
        engine.setExpressionManager(expressions);
        engine.setScriptFactory(new NoScripts());
        engine.setArtifactFactory(EngineLimits::refuseClass);
        engine.setDmnEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setTaskMetricsEnabled(false);
        // who called decides whether it was a mere refusal; failed jobs are told in any case
        engine.setEnableCmdExceptionLogging(false);
        return expressions;
    }

    /** Reads models with these listeners, after those that the engine has already. */
    public static void read(ProcessEngineConfigurationImpl engine, BpmnParseListener... listeners) {
        var all = new ArrayList<BpmnParseListener>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            all.addAll(engine.getCustomPostBPMNParseListeners());
        }
        Stream.concat(Stream.of(new NothingButDelegates()), Stream.of(listeners))
                .forEach(all::add);
        engine.setCustomPostBPMNParseListeners(all);
    }

    private static <T> T refuseClass(Class<T> type) {
        throw new ProcessEngineException("A model may not name classes: " + type.getName());
    }
}

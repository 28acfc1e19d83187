package io.zhiheng.platform.workflow.camunda.limits;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Expressions see variables and the known beans by name, and nothing behind them: without a resolver for properties and
 * methods, {@code ${execution.…}} or {@code ${''.getClass()}} fail even in a model that got past the vetting.
 */
class NarrowExpressions extends JuelExpressionManager {

    NarrowExpressions(Map<Object, Object> knownBeans) {
        super(knownBeans);
    }

    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ReadOnlyMapELResolver(beans));
        return resolver;
    }
}

package io.zhiheng.platform.workflow.camunda;

import io.zhiheng.platform.workflow.vetting.KnownNames;
import java.util.AbstractMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.SimpleAliasRegistry;
import org.springframework.stereotype.Component;

/**
 * The only beans that a model can name: delegates and listeners. Looked up when a step needs one, because the engine is
 * built before the use cases behind them.
 */
@Component
class KnownBeans extends AbstractMap<Object, Object> implements KnownNames {

    private static final List<Class<?>> KINDS =
            List.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class);

    private final ListableBeanFactory beans;

    KnownBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean isDelegate(String bean) {
        return is(bean, JavaDelegate.class);
    }

    @Override
    public boolean isListener(String bean) {
        return is(bean, ExecutionListener.class) || is(bean, TaskListener.class);
    }

    @Override
    public String today(String bean) {
        return beans instanceof SimpleAliasRegistry names ? names.canonicalName(bean) : bean;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String bean && KINDS.stream().anyMatch(kind -> is(bean, kind));
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return KINDS.stream()
                .flatMap(kind -> Stream.of(beans.getBeanNamesForType(kind, true, false)))
                .distinct()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, get(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By identity: Spring keeps its beans in maps, and comparing entries would build every use case too early. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private boolean is(String bean, Class<?> kind) {
        return beans.containsBean(bean) && beans.isTypeMatch(bean, kind);
    }
}

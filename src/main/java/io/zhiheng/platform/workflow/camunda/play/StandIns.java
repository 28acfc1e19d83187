package io.zhiheng.platform.workflow.camunda.play;

import io.zhiheng.platform.workflow.vetting.KnownNames;
import java.util.AbstractMap;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** In the place of every bean that a model may name stands one that does nothing. */
class StandIns extends AbstractMap<Object, Object> {

    private final KnownNames names;

    StandIns(KnownNames names) {
        this.names = names;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String bean && (names.isDelegate(bean) || names.isListener(bean));
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? new Idle() : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }

    private static class Idle implements JavaDelegate, ExecutionListener, TaskListener {

        @Override
        public void execute(DelegateExecution execution) {}

        @Override
        public void notify(DelegateExecution execution) {}

        @Override
        public void notify(DelegateTask task) {}
    }
}

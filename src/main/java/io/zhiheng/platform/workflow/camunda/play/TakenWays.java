package io.zhiheng.platform.workflow.camunda.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Counts which sequence flows a token has taken, in all runs and in the present one. */
class TakenWays extends AbstractBpmnParseListener {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> now = new HashMap<>();
    private final List<String> latest = new ArrayList<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        ExecutionListener take = execution -> count(flow.getId());
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, take);
    }

    /** From here on another run is counted. */
    void again() {
        now.clear();
        latest.clear();
    }

    /** Those since this was asked last, in their order. */
    List<String> latest() {
        var ways = List.copyOf(latest);
        latest.clear();
        return ways;
    }

    boolean contains(PvmTransition flow) {
        return taken.contains(flow.getId());
    }

    /** How often in the present run. */
    int now(PvmTransition flow) {
        return now.getOrDefault(flow.getId(), 0);
    }

    int size() {
        return taken.size();
    }

    private void count(String flow) {
        taken.add(flow);
        latest.add(flow);
        now.merge(flow, 1, Integer::sum);
    }
}

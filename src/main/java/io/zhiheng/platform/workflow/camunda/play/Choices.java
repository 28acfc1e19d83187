package io.zhiheng.platform.workflow.camunda.play;

import io.zhiheng.platform.workflow.vetting.Cases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/** What variables must hold for a token to take a certain way out of a decision. */
class Choices {

    private static final int MOST_CASES = 5_000;

    private final Map<String, List<Object>> values;

    Choices(Graph graph) {
        values = Cases.compared(graph.conditions());
    }

    /** With this a process begins: no condition lacks a variable. */
    Map<String, Object> first() {
        var first = new TreeMap<String, Object>();
        values.forEach((name, all) -> first.put(name, all.get(0)));
        return first;
    }

    /**
     * @param held what has been settled for decisions before this one
     * @return each set of values that does it; none where nothing does
     */
    List<Map<String, Object>> leadTo(PvmTransition way, Map<String, Object> held) {
        var ways = way.getSource().getOutgoingTransitions();
        var open = Cases.compared(
                ways.stream().flatMap(one -> Graph.condition(one).stream()).toList());
        var free = new LinkedHashMap<String, List<Object>>();
        open.keySet()
                .forEach(name -> free.put(name, held.containsKey(name) ? List.of(held.get(name)) : values.get(name)));
        return Cases.of(free, MOST_CASES).stream()
                .filter(one -> takenWith(ways, one).filter(way::equals).isPresent())
                .toList();
    }

    /** The first whose condition holds, else the one that needs none. */
    private static Optional<PvmTransition> takenWith(List<PvmTransition> ways, Map<String, Object> held) {
        var source = (ActivityImpl) ways.get(0).getSource();
        var otherwise = source.getProperty("default");
        return ways.stream()
                .filter(way -> !way.getId().equals(otherwise))
                .filter(way -> Graph.condition(way)
                        .map(condition -> Cases.holds(condition, held))
                        .orElse(true))
                .findFirst()
                .or(() -> ways.stream()
                        .filter(way -> way.getId().equals(otherwise))
                        .findFirst());
    }
}

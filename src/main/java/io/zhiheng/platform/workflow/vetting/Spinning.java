package io.zhiheng.platform.workflow.vetting;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cycles on which no person has to act: a token would run round for ever. */
class Spinning {

    private final Map<String, Set<String>> ahead;
    private final Map<String, Set<String>> behind;

    private Spinning(ModelElement process, List<ModelElement> nodes) {
        var ways = new TokenWays(process);
        ahead = ways.ahead;
        behind = ways.behind;
        nodes.stream()
                .filter(node -> node.is("userTask"))
                .map(ModelElement::id)
                .distinct()
                .forEach(this::forget);
        trim(ahead, behind);
        trim(behind, ahead);
    }

    static void check(ModelElement process, ModelFaults findings) {
        var nodes = FlowNodes.of(process).filter(node -> node.id() != null).toList();
        var spinning = new Spinning(process, nodes);
        nodes.stream()
                .filter(node -> spinning.ahead.containsKey(node.id()))
                .forEach(node -> findings.add(node, "spinning", node.id()));
    }

    private void forget(String node) {
        drop(node, ahead, behind);
        drop(node, behind, ahead);
    }

    private static void drop(String node, Map<String, Set<String>> from, Map<String, Set<String>> back) {
        from.getOrDefault(node, Set.of()).forEach(other -> back.get(other).remove(node));
        from.remove(node);
    }

    /** Takes away what leads nowhere until the cycles are left. */
    private static void trim(Map<String, Set<String>> out, Map<String, Set<String>> back) {
        var idle = new ArrayDeque<String>();
        back.keySet().stream()
                .filter(node -> out.getOrDefault(node, Set.of()).isEmpty())
                .forEach(idle::add);
        while (!idle.isEmpty()) {
            var node = idle.pop();
            out.remove(node);
            var sources = back.remove(node);
            if (sources != null) {
                sources.forEach(source -> {
                    var left = out.getOrDefault(source, Set.of());
                    if (left.remove(node) && left.isEmpty()) {
                        idle.add(source);
                    }
                });
            }
        }
    }
}

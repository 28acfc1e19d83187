package io.zhiheng.platform.workflow.vetting;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Cycles on which no person has to act: a token would run round for ever. */
class Spinning {

    private static final String END = " end";

    private final Map<String, Set<String>> ahead = new HashMap<>();
    private final Map<String, Set<String>> behind = new HashMap<>();

    private Spinning(List<ModelElement> nodes, List<ModelElement> flows) {
        var scopes = nodes.stream()
                .filter(node -> node.is("subProcess"))
                .map(ModelElement::id)
                .collect(Collectors.toSet());
        var resting = nodes.stream()
                .filter(node -> node.is("userTask"))
                .map(ModelElement::id)
                .collect(Collectors.toSet());
        nodes.forEach(this::around);
        flows.forEach(flow -> {
            var from = flow.attribute("sourceRef").orElse("");
            way(
                    scopes.contains(from) ? from + END : from,
                    flow.attribute("targetRef").orElse(""));
        });
        links(nodes);
        resting.forEach(this::forget);
        trim(ahead, behind);
        trim(behind, ahead);
    }

    static void check(ModelElement process, ModelFaults findings) {
        var nodes = FlowNodes.of(process).filter(node -> node.id() != null).toList();
        var spinning = new Spinning(nodes, process.all("sequenceFlow").toList());
        nodes.stream()
                .filter(node -> spinning.ahead.containsKey(node.id()))
                .forEach(node -> findings.add(node, "spinning", node.id()));
    }

    /** Into a sub-process by its start, out of it by its end, and off it by what is on its border. */
    private void around(ModelElement node) {
        if (node.is("boundaryEvent")) {
            way(node.attribute("attachedToRef").orElse(""), node.id());
        }
        var scope = node.parent;
        if (scope.is("subProcess") && scope.id() != null) {
            if (node.is("startEvent")) {
                way(scope.id(), node.id());
            }
            if (node.is("endEvent")) {
                way(node.id(), scope.id() + END);
            }
        }
    }

    private void links(List<ModelElement> nodes) {
        var caught = nodes.stream()
                .filter(node -> node.is("intermediateCatchEvent"))
                .filter(node -> FlowNodes.linkName(node).isPresent())
                .collect(Collectors.groupingBy(node -> FlowNodes.linkName(node).orElseThrow()));
        nodes.stream()
                .filter(node -> node.is("intermediateThrowEvent"))
                .forEach(thrown -> FlowNodes.linkName(thrown)
                        .map(name -> caught.getOrDefault(name, List.of()))
                        .ifPresent(targets -> targets.forEach(target -> way(thrown.id(), target.id()))));
    }

    private void way(String from, String to) {
        ahead.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(to);
        behind.computeIfAbsent(to, any -> new LinkedHashSet<>()).add(from);
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

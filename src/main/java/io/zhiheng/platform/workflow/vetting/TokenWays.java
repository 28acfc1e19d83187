package io.zhiheng.platform.workflow.vetting;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The ways that a token may take from node to node, sub-processes, borders and links included. */
class TokenWays {

    /** A sub-process is entered at its id and left behind this. */
    private static final String END = " end";

    final Map<String, Set<String>> ahead = new HashMap<>();
    final Map<String, Set<String>> behind = new HashMap<>();

    TokenWays(ModelElement process) {
        var nodes = FlowNodes.of(process).filter(node -> node.id() != null).toList();
        var scopes = nodes.stream()
                .filter(node -> node.is("subProcess"))
                .map(ModelElement::id)
                .collect(Collectors.toSet());
        nodes.forEach(this::around);
        process.all("sequenceFlow").forEach(flow -> {
            var from = flow.attribute("sourceRef").orElse("");
            way(
                    scopes.contains(from) ? from + END : from,
                    flow.attribute("targetRef").orElse(""));
        });
        links(nodes);
    }

    /** Where a token may come from these nodes that is not let past some others. */
    Set<String> reachedFrom(Set<String> starts, Set<String> closed) {
        var reached = new HashSet<String>();
        var next = new ArrayDeque<>(starts);
        while (!next.isEmpty()) {
            var node = next.pop();
            if (reached.add(node) && !closed.contains(node)) {
                next.addAll(ahead.getOrDefault(node, Set.of()));
            }
        }
        return reached;
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
}

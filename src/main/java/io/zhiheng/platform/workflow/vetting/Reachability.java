package io.zhiheng.platform.workflow.vetting;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which elements of a process a token can come to. */
class Reachability {

    private final Map<String, ModelElement> elements = new HashMap<>();
    private final Map<String, List<String>> flows = new HashMap<>();
    private final Map<String, List<String>> borders = new HashMap<>();
    private final Set<String> reached = new LinkedHashSet<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>();

    private Reachability(ModelElement process) {
        process.all().filter(element -> element.id() != null).forEach(element -> elements.put(element.id(), element));
        process.all("sequenceFlow")
                .forEach(flow -> link(flows, flow.attributes.get("sourceRef"), flow.attributes.get("targetRef")));
        process.all("boundaryEvent").forEach(event -> link(borders, event.attributes.get("attachedToRef"), event.id()));
        process.all("intermediateThrowEvent")
                .forEach(thrown -> FlowNodes.linkName(thrown)
                        .ifPresent(name -> process.all("intermediateCatchEvent")
                                .filter(caught -> FlowNodes.linkName(caught)
                                        .filter(name::equals)
                                        .isPresent())
                                .forEach(caught -> link(flows, thrown.id(), caught.id()))));
        starts(process);
        while (!ahead.isEmpty()) {
            visit(ahead.pop());
        }
    }

    static Set<String> of(ModelElement process) {
        return new Reachability(process).reached;
    }

    private static void link(Map<String, List<String>> links, String from, String to) {
        if (from != null && to != null) {
            links.merge(
                    from,
                    List.of(to),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
    }

    private void starts(ModelElement scope) {
        scope.children("startEvent").map(ModelElement::id).forEach(ahead::push);
        scope.children("subProcess")
                .filter(sub -> "true".equals(sub.attributes.get("triggeredByEvent")))
                .map(ModelElement::id)
                .forEach(ahead::push);
    }

    private void visit(String id) {
        var element = elements.get(id);
        if (element == null || !reached.add(id)) {
            return;
        }
        flows.getOrDefault(id, List.of()).forEach(ahead::push);
        borders.getOrDefault(id, List.of()).forEach(ahead::push);
        if (element.is("subProcess")) {
            starts(element);
        }
    }
}

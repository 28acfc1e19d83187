package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.OwnPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What holds a process together, whatever its nodes are called and wherever they are drawn: nodes with their bindings,
 * ways between them, listeners. The tasks of first-level indicators stand for one node: an edition has as many as it
 * likes.
 */
class Skeleton {

    /** The node that stands for all tasks of indicators. */
    static final String INDICATOR = OwnPlace.INDICATOR;

    private static final List<String> LISTENERS = List.of("camunda:executionListener", "camunda:taskListener");

    /** @param scope the sub-process or process around it */
    record Node(String id, String kind, String scope, Map<String, String> bindings, Set<String> listeners) {}

    /** @param condition in one spelling; empty for none */
    record Way(String from, String to, String condition) {

        boolean joinsTheSameAs(Way other) {
            return from.equals(other.from) && to.equals(other.to);
        }
    }

    /** A flow of the file and the way that it is. */
    record Flow(String source, String target, Way way, ModelElement element) {}

    /** By the id in the file. */
    final Map<String, Node> nodes = new LinkedHashMap<>();

    final Map<Way, Set<String>> ways = new LinkedHashMap<>();
    final List<Flow> flows = new ArrayList<>();
    final Set<String> listenersOfProcess;
    final Map<String, ModelElement> elements = new LinkedHashMap<>();
    private final Map<String, ModelElement> named = new HashMap<>();
    private final KnownNames names;
    private final Map<String, String> detours;

    Skeleton(ModelElement model, ModelElement process, KnownNames names) {
        this(model, process, names, Map.of());
    }

    /** @param detours nodes that are left out, and where each of them leads in the end */
    Skeleton(ModelElement model, ModelElement process, KnownNames names, Map<String, String> detours) {
        this.names = names;
        this.detours = detours;
        var bindings = new Bindings(model);
        var kept = FlowNodes.of(process).filter(node -> node.id() != null && !detours.containsKey(node.id()));
        kept.forEach(node -> {
            elements.put(node.id(), node);
            nodes.put(node.id(), node(node, bindings));
            named.putIfAbsent(nameOf(node), node);
        });
        process.all("sequenceFlow")
                .filter(flow -> !detours.containsKey(source(flow)))
                .forEach(flow -> {
                    var way = way(flow);
                    ways.put(way, listeners(flow));
                    flows.add(new Flow(source(flow), target(flow), way, flow));
                });
        listenersOfProcess = listeners(process);
    }

    /** Whether the way that all tasks of indicators have is also this one's. */
    boolean hasWay(ModelElement task, Way way) {
        return flows.stream()
                .filter(flow -> flow.way().equals(way))
                .anyMatch(flow -> way.from().equals(INDICATOR)
                        ? flow.source().equals(task.id())
                        : flow.target().equals(task.id()));
    }

    /** Flows that join what another one joins already: the second token would do everything once more. */
    Stream<Flow> doubled() {
        var seen = new HashSet<List<String>>();
        return flows.stream().filter(flow -> !seen.add(List.of(flow.source(), flow.target())));
    }

    Optional<Node> node(String name) {
        return Optional.ofNullable(named.get(name)).map(element -> nodes.get(element.id()));
    }

    Optional<ModelElement> element(String name) {
        return Optional.ofNullable(named.get(name));
    }

    private Node node(ModelElement node, Bindings bindings) {
        return new Node(nameOf(node), node.name, node.parent.place(), bindings.of(node), listeners(node));
    }

    static String nameOf(ModelElement node) {
        return node.is("userTask") && Indicators.named(node).findAny().isPresent() ? INDICATOR : node.id();
    }

    private Way way(ModelElement flow) {
        var from = source(flow);
        var condition = flow.children("conditionExpression")
                .map(ModelElement::text)
                .map(FlowCondition::spelled)
                .findFirst()
                .orElse("");
        var source = elements.get(from);
        var otherwise = source != null
                && flow.id() != null
                && source.attribute("default").filter(flow.id()::equals).isPresent();
        return new Way(nameOf(from), nameOf(target(flow)), otherwise ? "default" : condition);
    }

    private static String source(ModelElement flow) {
        return flow.attribute("sourceRef").orElse("");
    }

    private String target(ModelElement flow) {
        var target = flow.attribute("targetRef").orElse("");
        return detours.getOrDefault(target, target);
    }

    private String nameOf(String id) {
        return elements.containsKey(id) ? nameOf(elements.get(id)) : id;
    }

    private Set<String> listeners(ModelElement element) {
        return LISTENERS.stream()
                .flatMap(kind -> Bindings.own(element, kind).stream())
                .map(listener -> listener.attribute("event").orElse("") + " " + bean(listener))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String bean(ModelElement listener) {
        var expression = listener.attribute("delegateExpression").orElse("");
        return Expressions.variable(expression).map(names::today).orElse(expression);
    }
}

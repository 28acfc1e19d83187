package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.notice.OwnNotice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a model puts between nodes of its contract: own steps, notices and decisions, those that hang together as one
 * insertion. Without them the model has to be the contract's.
 */
class Insertions {

    private static final Set<String> KINDS = Set.of("userTask", "exclusiveGateway");
    private static final String NOTICE = "${" + OwnNotice.DELEGATE + "}";

    /**
     * @param entries the ways into it from the contract
     * @param exits the ways out of it back to the contract
     */
    record Insertion(List<ModelElement> nodes, List<ModelElement> entries, List<ModelElement> exits) {

        ModelElement first() {
            return nodes.get(0);
        }

        /** The nodes of the contract that it leads back to: exactly one where it is well made. */
        Set<String> targets() {
            return exits.stream().map(Insertions::target).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        Stream<ModelElement> tasks() {
            return nodes.stream().filter(node -> node.is("userTask"));
        }

        Stream<ModelElement> notices() {
            return nodes.stream().filter(Insertions::isNotice);
        }

        Stream<ModelElement> decisions() {
            return nodes.stream().filter(node -> node.is("exclusiveGateway"));
        }
    }

    private final Map<String, ModelElement> own = new LinkedHashMap<>();
    private final List<ModelElement> flows;
    private final Map<String, List<ModelElement>> leaving;

    Insertions(ModelElement process, Skeleton contract) {
        FlowNodes.of(process)
                .filter(node -> node.id() != null && (KINDS.contains(node.name) || isNotice(node)))
                .filter(node -> contract.node(Skeleton.nameOf(node)).isEmpty())
                .forEach(node -> own.put(node.id(), node));
        flows = process.all("sequenceFlow").toList();
        leaving = flows.stream().collect(Collectors.groupingBy(Insertions::source));
    }

    /** A task of the system that tells people what the model says. */
    static boolean isNotice(ModelElement node) {
        return node.is("serviceTask")
                && node.attribute("camunda:delegateExpression")
                        .filter(NOTICE::equals)
                        .isPresent();
    }

    boolean isOwn(String node) {
        return own.containsKey(node);
    }

    List<ModelElement> leaving(ModelElement node) {
        return leaving.getOrDefault(node.id(), List.of());
    }

    List<Insertion> all() {
        var joined = new HashMap<String, Set<String>>();
        flows.stream()
                .filter(flow -> isOwn(source(flow)) && isOwn(target(flow)))
                .forEach(flow -> {
                    joined.computeIfAbsent(source(flow), any -> new LinkedHashSet<>())
                            .add(target(flow));
                    joined.computeIfAbsent(target(flow), any -> new LinkedHashSet<>())
                            .add(source(flow));
                });
        var left = new LinkedHashSet<>(own.keySet());
        var all = new ArrayList<Insertion>();
        while (!left.isEmpty()) {
            var members = together(left.iterator().next(), joined);
            left.removeAll(members);
            all.add(insertion(members));
        }
        return all;
    }

    /** Where each own node leads in the end; those of an insertion that leads nowhere, or apart, are not in it. */
    Map<String, String> detours() {
        return all().stream()
                .filter(insertion -> insertion.targets().size() == 1)
                .flatMap(insertion -> insertion.nodes().stream()
                        .map(node -> Map.entry(
                                node.id(), insertion.targets().iterator().next())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Insertion insertion(Set<String> members) {
        return new Insertion(
                members.stream().map(own::get).toList(),
                flows.stream()
                        .filter(flow -> !isOwn(source(flow)) && members.contains(target(flow)))
                        .toList(),
                flows.stream()
                        .filter(flow -> members.contains(source(flow)) && !isOwn(target(flow)))
                        .toList());
    }

    private static Set<String> together(String first, Map<String, Set<String>> joined) {
        var members = new LinkedHashSet<String>();
        var next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            var node = next.pop();
            if (members.add(node)) {
                next.addAll(joined.getOrDefault(node, Set.of()));
            }
        }
        return members;
    }

    static String source(ModelElement flow) {
        return flow.attribute("sourceRef").orElse("");
    }

    static String target(ModelElement flow) {
        return flow.attribute("targetRef").orElse("");
    }
}

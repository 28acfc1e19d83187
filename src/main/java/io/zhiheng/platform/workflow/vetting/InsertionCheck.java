package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.OwnPlace;
import io.zhiheng.platform.workflow.StepActor;
import io.zhiheng.platform.workflow.vetting.Insertions.Insertion;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a model may have nodes of its own, and that one token goes in, one comes out at the same node of the contract,
 * and none is lost.
 */
class InsertionCheck {

    private static final Set<String> JOINS = Set.of("parallelGateway", "inclusiveGateway");

    private final Insertions insertions;
    private final Map<String, ModelElement> elements;
    private final List<OwnPlace> places;
    private final TokenWays ways;
    private final ModelFaults findings;

    InsertionCheck(ModelElement process, Insertions insertions, List<OwnPlace> places, ModelFaults findings) {
        this.insertions = insertions;
        this.places = places;
        this.findings = findings;
        elements = FlowNodes.of(process)
                .filter(node -> node.id() != null)
                .collect(Collectors.toMap(ModelElement::id, node -> node, (one, other) -> one));
        ways = new TokenWays(process);
    }

    void run() {
        insertions.all().forEach(insertion -> {
            insertion.nodes().forEach(this::shape);
            ways(insertion);
        });
    }

    /** A step has one way on; a decision has its listeners, bindings and borders from nobody. */
    private void shape(ModelElement node) {
        var onward = insertions.leaving(node);
        if (!node.is("exclusiveGateway")
                && (onward.size() != 1
                        || onward.get(0)
                                .children("conditionExpression")
                                .findAny()
                                .isPresent())) {
            findings.add(node, "own-way-on", onward.size());
        }
        onward.stream()
                .filter(flow ->
                        flow.children("extensionElements").anyMatch(extensions -> !extensions.children.isEmpty()))
                .forEach(flow -> findings.add(flow, "own-extension", "camunda"));
    }

    private void ways(Insertion insertion) {
        var first = insertion.first();
        if (insertion.targets().isEmpty() || !comesBack(insertion)) {
            findings.add(first, "own-dead-end", first.id());
        } else if (insertion.targets().size() > 1) {
            findings.add(first, "own-target", String.join("、", insertion.targets()));
        } else if (insertion.entries().isEmpty()) {
            findings.add(first, "step-unreachable", first.id());
        } else {
            place(insertion, elements.get(insertion.targets().iterator().next()));
        }
    }

    private boolean comesBack(Insertion insertion) {
        return insertion.nodes().stream()
                .allMatch(node -> ways.reachedFrom(Set.of(node.id()), insertion.targets()).stream()
                        .anyMatch(insertion.targets()::contains));
    }

    private void place(Insertion insertion, ModelElement target) {
        var first = insertion.first();
        var actors = EnumSet.allOf(StepActor.class);
        for (var entry : insertion.entries()) {
            var source = elements.get(Insertions.source(entry));
            var place = place(source, target);
            place.ifPresentOrElse(
                    known -> actors.retainAll(known.actors()),
                    () -> findings.add(
                            elements.get(Insertions.target(entry)),
                            "own-place",
                            Insertions.source(entry),
                            target == null ? "" : target.id()));
        }
        if (target != null
                && JOINS.contains(target.name)
                && (insertion.entries().size() > 1 || insertion.exits().size() > 1)) {
            findings.add(first, "own-join", target.id());
        }
        reached(insertion);
        insertion.tasks().forEach(task -> there(task, OwnTaskCheck.actor(task), actors));
        insertion.notices().forEach(notice -> there(notice, OwnNoticeCheck.audience(notice), actors));
    }

    private void there(ModelElement node, Optional<StepActor> meant, Set<StepActor> actors) {
        meant.filter(actor -> !actors.isEmpty() && !actors.contains(actor))
                .ifPresent(actor -> findings.add(node, "own-actor-place", actor.name(), words(actors)));
    }

    private Optional<OwnPlace> place(ModelElement source, ModelElement target) {
        return source == null || target == null || source.parent != target.parent
                ? Optional.empty()
                : places.stream()
                        .filter(place -> place.isBetween(Skeleton.nameOf(source), Skeleton.nameOf(target)))
                        .findFirst();
    }

    private void reached(Insertion insertion) {
        var entered = insertion.entries().stream().map(Insertions::target).collect(Collectors.toSet());
        var reached = new HashSet<>(ways.reachedFrom(entered, insertion.targets()));
        insertion.nodes().stream()
                .filter(node -> !reached.contains(node.id()))
                .forEach(node -> findings.add(node, "step-unreachable", node.id()));
    }

    private static String words(Set<StepActor> actors) {
        return actors.stream().map(StepActor::name).collect(Collectors.joining("、"));
    }
}

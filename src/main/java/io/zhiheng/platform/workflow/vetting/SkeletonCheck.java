package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.vetting.Skeleton.Node;
import io.zhiheng.platform.workflow.vetting.Skeleton.Way;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a process against the one that ships with this build, on which the use cases rely: its elements may be
 * relabelled and moved, not removed, rebound or bypassed.
 */
class SkeletonCheck {

    private static final String USER_TASK = "userTask";
    private static final Set<String> MOMENTS = Set.of("timerEventDefinition");

    private final ModelElement process;
    private final Skeleton given;
    private final Skeleton expected;
    private final ListenersOfNodes added;
    private final ModelFaults findings;

    SkeletonCheck(
            ModelElement process, Skeleton given, Skeleton expected, ListenersOfNodes added, ModelFaults findings) {
        this.process = process;
        this.given = given;
        this.expected = expected;
        this.added = added;
        this.findings = findings;
    }

    /** @param insertions what the model has of its own, which is judged by itself */
    void run(Insertions insertions) {
        expected.nodes.values().stream()
                .filter(node -> given.node(node.id()).isEmpty())
                .filter(node -> !node.kind().equals(USER_TASK))
                .forEach(node -> findings.add(process, "node-missing", node.id()));
        given.nodes.forEach((id, node) -> {
            if (!insertions.isOwn(id)) {
                expected.node(node.id())
                        .ifPresentOrElse(
                                known -> compare(given.elements.get(id), node, known), () -> unknown(id, node));
            }
        });
        expected.ways.keySet().stream()
                .filter(way -> !given.ways.containsKey(way))
                .forEach(this::missing);
        given.ways.forEach((way, listeners) -> {
            if (expected.ways.containsKey(way)) {
                compare(at(way), listeners, expected.ways.get(way), added.onTheWay(way.to()));
            } else if (expected.ways.keySet().stream()
                    .noneMatch(other -> way.joinsTheSameAs(other) && !given.ways.containsKey(other))) {
                findings.add(at(way), "way-unknown", way.from(), way.to());
            }
        });
        given.doubled().forEach(flow -> findings.add(flow.element(), "way-twice", flow.source(), flow.target()));
        compare(process, given.listenersOfProcess, expected.listenersOfProcess, Set.of());
        given.nodes.forEach((id, node) -> indicator(given.elements.get(id), node));
    }

    /** A step that no use case knows is said by the check of steps. */
    private void unknown(String id, Node node) {
        if (!node.kind().equals(USER_TASK)) {
            findings.add(given.elements.get(id), "node-unknown", id);
        }
    }

    private void compare(ModelElement element, Node node, Node known) {
        if (!node.kind().equals(known.kind())) {
            findings.add(element, "node-kind", known.kind(), node.kind());
        }
        if (!node.scope().equals(known.scope())) {
            findings.add(element, "node-scope", known.scope());
        }
        var names = new TreeSet<>(known.bindings().keySet());
        names.addAll(node.bindings().keySet());
        names.stream().filter(name -> !isFree(name, node, known)).forEach(name -> {
            var wanted = known.bindings().getOrDefault(name, "");
            var actual = node.bindings().getOrDefault(name, "");
            if (!Objects.equals(wanted, actual)) {
                findings.add(
                        element, "binding", name, wanted.isEmpty() ? "-" : wanted, actual.isEmpty() ? "-" : actual);
            }
        });
        compare(element, node.listeners(), known.listeners(), added.atNode(node.id()));
    }

    /** Lengths of time may be changed, not what they are counted by; a due date may be given to what has none. */
    private static boolean isFree(String name, Node node, Node known) {
        var wanted = known.bindings().get(name);
        var actual = node.bindings().get(name);
        return name.equals(Bindings.RETRY) && wanted != null && actual != null
                || name.equals("camunda:dueDate") && wanted == null
                || name.equals("camunda:formRef")
                        && actual == null
                        && node.kind().equals("startEvent")
                || MOMENTS.contains(name) && isLength(wanted) && isLength(actual)
                || node.id().equals(Skeleton.INDICATOR)
                        && actual != null
                        && (name.equals("camunda:formRef") || name.equals("input indicator"));
    }

    private static boolean isLength(String moment) {
        return moment != null && moment.startsWith("timeDuration ") && Expressions.isLiteral(moment);
    }

    private void compare(ModelElement element, Set<String> given, Set<String> expected, Set<String> added) {
        expected.stream()
                .filter(listener -> !given.contains(listener) && !added.contains(listener))
                .forEach(listener -> findings.add(element, "listener-missing", listener));
        given.stream()
                .filter(listener -> !expected.contains(listener) && !added.contains(listener))
                .forEach(listener -> findings.add(element, "listener-unknown", listener));
    }

    private void missing(Way way) {
        var here = given.ways.keySet().stream().filter(way::joinsTheSameAs).findFirst();
        if (here.isPresent()) {
            findings.add(at(here.get()), "way-condition", words(way), words(here.get()));
        } else if (given.node(way.from()).isPresent() && given.node(way.to()).isPresent()) {
            findings.add(at(way), "way-missing", way.from(), way.to());
        }
    }

    private static String words(Way way) {
        return way.condition().isEmpty() ? "-" : way.condition();
    }

    /** Each task of an indicator lies on the same ways. */
    private void indicator(ModelElement task, Node node) {
        if (node.id().equals(Skeleton.INDICATOR)) {
            expected.ways.keySet().stream()
                    .filter(way ->
                            way.from().equals(Skeleton.INDICATOR) || way.to().equals(Skeleton.INDICATOR))
                    .filter(way -> !given.hasWay(task, way))
                    .forEach(way -> findings.add(task, "way-missing", named(way.from(), task), named(way.to(), task)));
        }
    }

    private static String named(String node, ModelElement task) {
        return node.equals(Skeleton.INDICATOR) ? task.id() : node;
    }

    private ModelElement at(Way way) {
        return given.element(way.from()).orElse(process);
    }
}

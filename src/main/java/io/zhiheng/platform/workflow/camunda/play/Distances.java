package io.zhiheng.platform.workflow.camunda.play;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/** How far it is from each node to the nearest of the ways that are wanted: first by waits, then by ways. */
class Distances {

    static final int NEVER = 1_000_000;
    private static final int WAIT = 100;

    private final Graph graph;
    private final Predicate<PvmTransition> wanted;
    private final Predicate<PvmTransition> closed;
    private final Map<ActivityImpl, Integer> leaving = new HashMap<>();

    /** @param closed ways that are not to be taken any more */
    Distances(Graph graph, Predicate<PvmTransition> wanted, Predicate<PvmTransition> closed) {
        this.graph = graph;
        this.wanted = wanted;
        this.closed = closed;
        boolean nearer = true;
        while (nearer) {
            nearer = false;
            for (var node : graph.nodes) {
                int steps = fromBehind(node);
                if (steps < leaving(node)) {
                    leaving.put(node, steps);
                    nearer = true;
                }
            }
        }
    }

    boolean isWanted(PvmTransition way) {
        return wanted.test(way);
    }

    boolean isClosed(PvmTransition way) {
        return closed.test(way);
    }

    /** For a token that leaves the node. */
    int leaving(ActivityImpl node) {
        return leaving.getOrDefault(node, NEVER);
    }

    /** For a token that waits there: something beside it may happen, too. */
    int waiting(ActivityImpl node) {
        int nearest = leaving(node);
        for (ScopeImpl around = node; around instanceof ActivityImpl scope; around = scope.getFlowScope()) {
            nearest = graph.events(scope).stream().mapToInt(this::leaving).reduce(nearest, Math::min);
        }
        return nearest;
    }

    /** For a token on its way. */
    int taking(PvmTransition way) {
        if (closed.test(way)) {
            return NEVER;
        }
        return wanted.test(way) ? 0 : 1 + entering((ActivityImpl) way.getDestination());
    }

    private int fromBehind(ActivityImpl node) {
        var ways = node.getOutgoingTransitions();
        if (!ways.isEmpty()) {
            return ways.stream().mapToInt(this::taking).min().orElse(NEVER);
        }
        if (Graph.isLeftByEvents(node)) {
            return graph.events(node).stream().mapToInt(this::leaving).min().orElse(NEVER);
        }
        return Stream.concat(graph.leftBy(node).stream(), graph.caught(node).stream())
                .mapToInt(this::leaving)
                .min()
                .orElse(NEVER);
    }

    private int entering(ActivityImpl node) {
        var inside = Graph.starts(node);
        var through = inside.isEmpty()
                ? IntStream.of(leaving(node) + (graph.waits(node) ? WAIT : 0))
                : inside.stream().mapToInt(this::entering);
        var aside = graph.events(node).stream().mapToInt(event -> leaving(event) + WAIT);
        return IntStream.concat(through, aside).min().orElse(NEVER);
    }
}

package io.zhiheng.platform.workflow.camunda.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/** Looks ahead of a token to the places where it will wait next, and settles what it is asked on the way. */
class LookAhead {

    private static final int FARTHEST = 100;
    private static final int MOST = 500;

    private final Graph graph;
    private final Choices choices;
    private final Set<PvmTransition> impossible = new HashSet<>();

    LookAhead(Graph graph, Choices choices) {
        this.graph = graph;
        this.choices = choices;
    }

    /** Whether there is nothing that variables may hold to take this way. */
    boolean isImpossible(PvmTransition way) {
        return impossible.contains(way);
    }

    /**
     * What lies between two waits.
     *
     * @param values by which a token takes it
     * @param goal the first wanted way on it; null for none
     * @param left what is left to go behind it
     */
    record Stretch(Map<String, Object> values, PvmTransition goal, int left) {

        int distance() {
            return goal == null ? left : 0;
        }
    }

    /** The stretch that brings a token that leaves the node nearest to a wanted way. */
    Stretch ahead(ActivityImpl from, Distances distances) {
        var found = new ArrayList<Stretch>();
        explore(from, new Stretch(Map.of(), null, Distances.NEVER), distances, FARTHEST, found);
        return found.stream()
                .min(Comparator.comparingInt(Stretch::distance))
                .orElse(new Stretch(Map.of(), null, Distances.NEVER));
    }

    private void explore(ActivityImpl node, Stretch sofar, Distances distances, int farthest, List<Stretch> found) {
        var ways = node.getOutgoingTransitions();
        if (farthest == 0 || found.size() >= MOST) {
            return;
        }
        if (ways.isEmpty()) {
            behind(node, distances)
                    .ifPresentOrElse(
                            next -> explore(next, sofar, distances, farthest - 1, found), () -> found.add(sofar));
            return;
        }
        var nearest =
                ways.stream().sorted(Comparator.comparingInt(distances::taking)).toList();
        if (ways.stream().noneMatch(way -> Graph.condition(way).isPresent())) {
            nearest.stream().limit(1).forEach(way -> follow(way, sofar.values(), sofar, distances, farthest, found));
            return;
        }
        int before = found.size();
        for (var way : nearest) {
            if (choices.leadTo(way, Map.of()).isEmpty()) {
                impossible.add(way);
            }
            choices.leadTo(way, sofar.values())
                    .forEach(values -> follow(way, values, sofar, distances, farthest, found));
        }
        if (found.size() == before && sofar.goal() != null) {
            // what the engine says of a decision without a way is to be seen
            found.add(new Stretch(sofar.values(), sofar.goal(), Distances.NEVER));
        }
    }

    private void follow(
            PvmTransition way,
            Map<String, Object> values,
            Stretch sofar,
            Distances distances,
            int farthest,
            List<Stretch> found) {
        var held = new HashMap<>(sofar.values());
        held.putAll(values);
        var goal = sofar.goal() == null && distances.isWanted(way) ? way : sofar.goal();
        var next = within((ActivityImpl) way.getDestination());
        var stretch = new Stretch(held, goal, distances.waiting(next));
        if (graph.waits(next)) {
            found.add(stretch);
        } else {
            explore(next, stretch, distances, farthest - 1, found);
        }
    }

    private Optional<ActivityImpl> behind(ActivityImpl end, Distances distances) {
        return Stream.concat(graph.caught(end).stream(), graph.leftBy(end).stream())
                .min(Comparator.comparingInt(distances::leaving));
    }

    private static ActivityImpl within(ActivityImpl node) {
        var starts = Graph.starts(node);
        return starts.isEmpty() ? node : within(starts.get(0));
    }
}

package io.zhiheng.platform.workflow.camunda.play;

import io.zhiheng.platform.workflow.model.ModelPlay.Fault;
import io.zhiheng.platform.workflow.model.ModelPlay.Move;
import io.zhiheng.platform.workflow.model.ModelPlay.Node;
import io.zhiheng.platform.workflow.model.ModelPlay.Run;
import io.zhiheng.platform.workflow.model.ModelPlay.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** Runs of one model: each goes to the nearest way that none has taken, on to the next such, and then to an end. */
class Playing {

    private static final int MOST_MOVES = 300;
    /** Once forth, and twice back. */
    private static final int MOST_TIMES = 3;

    private final ProcessDefinition definition;
    private final Graph graph;
    private final TakenWays taken;
    private final RuntimeService runtime;
    private final Chances chances;
    private final LookAhead lookAhead;
    private final Map<String, Object> given;
    private final Set<PvmTransition> givenUp = new HashSet<>();

    final Set<Fault> faults = new LinkedHashSet<>();

    Playing(
            ProcessEngine engine,
            ProcessDefinition definition,
            Graph graph,
            TakenWays taken,
            Map<String, Object> given) {
        this.definition = definition;
        this.graph = graph;
        this.taken = taken;
        runtime = engine.getRuntimeService();
        chances = new Chances(engine, graph);
        var choices = new Choices(graph);
        lookAhead = new LookAhead(graph, choices);
        this.given = new HashMap<>(given);
        this.given.putAll(choices.first());
    }

    boolean isMoreToTake() {
        return graph.ways().stream().anyMatch(this::isWanted);
    }

    /** A run that takes no new way gives up those it was after; where it came to none, there is no sense in more. */
    Run run() {
        taken.again();
        int before = taken.size();
        var goals = new HashSet<PvmTransition>();
        var moves = new ArrayList<Move>();
        var end = start(goals, moves).flatMap(instance -> playOn(instance, goals, moves));
        if (taken.size() == before) {
            givenUp.addAll(goals.isEmpty() ? graph.ways() : goals);
        }
        return new Run(moves, end.orElse(null));
    }

    private Optional<String> start(Set<PvmTransition> goals, List<Move> moves) {
        var begin = Graph.named(graph.start());
        var stretch = lookAhead.ahead(graph.start(), towards(this::isWanted));
        Optional.ofNullable(stretch.goal()).ifPresent(goals::add);
        var variables = new HashMap<>(given);
        variables.putAll(stretch.values());
        try {
            return Optional.of(runtime.startProcessInstanceById(definition.getId(), "play", variables)
                    .getId());
        } catch (ProcessEngineException broken) {
            faults.add(new Fault(begin, broken.getMessage()));
            return Optional.empty();
        } finally {
            moves.add(new Move(What.STARTED, begin, taken.latest()));
        }
    }

    private Optional<Node> playOn(String instance, Set<PvmTransition> goals, List<Move> moves) {
        while (isAlive(instance) && moves.size() < MOST_MOVES && goOn(instance, goals, moves)) {}
        if (isAlive(instance)) {
            runtime.deleteProcessInstance(instance, "played");
            return Optional.empty();
        }
        return end();
    }

    /** @return false where nothing more can happen, or nothing that leads anywhere */
    private boolean goOn(String instance, Set<PvmTransition> goals, List<Move> moves) {
        var possible = chances.in(instance);
        if (possible.stream().noneMatch(chances::isForward)) {
            chances.tokens(instance).map(Graph::named).forEach(node -> faults.add(new Fault(node, null)));
            return false;
        }
        for (var wanted : List.<Predicate<PvmTransition>>of(this::isWanted, graph::ends)) {
            var distances = towards(wanted);
            for (var chance : nearestFirst(possible, distances)) {
                var stretch = lookAhead.ahead(chance.node(), distances);
                if (stretch.distance() < Distances.NEVER) {
                    Optional.ofNullable(stretch.goal()).filter(this::isWanted).ifPresent(goals::add);
                    return happens(instance, chance, stretch.values(), moves);
                }
            }
        }
        return false;
    }

    private boolean happens(String instance, Chance chance, Map<String, Object> decided, List<Move> moves) {
        var node = Graph.named(chance.node());
        try {
            runtime.setVariables(instance, decided);
            chance.happen().run();
            return true;
        } catch (ProcessEngineException broken) {
            faults.add(new Fault(node, broken.getMessage()));
            return false;
        } finally {
            moves.add(new Move(chance.what(), node, taken.latest()));
        }
    }

    private static List<Chance> nearestFirst(List<Chance> possible, Distances distances) {
        return possible.stream()
                .filter(chance -> distances.leaving(chance.node()) < Distances.NEVER)
                .sorted(Comparator.comparingInt(chance -> distances.leaving(chance.node())))
                .toList();
    }

    private Distances towards(Predicate<PvmTransition> wanted) {
        return new Distances(graph, wanted, this::isClosed);
    }

    private boolean isWanted(PvmTransition way) {
        return !taken.contains(way) && !givenUp.contains(way) && !lookAhead.isImpossible(way);
    }

    private boolean isClosed(PvmTransition way) {
        return lookAhead.isImpossible(way) || taken.now(way) >= MOST_TIMES;
    }

    private boolean isAlive(String instance) {
        return runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0;
    }

    private Optional<Node> end() {
        return graph.ways().stream()
                .filter(graph::ends)
                .filter(way -> taken.now(way) > 0)
                .map(way -> Graph.way(way).to())
                .findFirst();
    }
}

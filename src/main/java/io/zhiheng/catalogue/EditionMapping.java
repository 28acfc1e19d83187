package io.zhiheng.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of the clauses and performance indicators of an edition in a later one. Ids never change their meaning,
 * so they lead the way; where an id was given up, the later edition may say what takes its answers over.
 */
public class EditionMapping {

    private static final String NOT_APPLICABLE = "NA";

    private final Edition to;
    private final Map<String, Edition.Clause> clauses;
    private final Map<String, Edition.PerformanceIndicator> figures = new HashMap<>();
    private final Map<String, List<String>> takenOver = new HashMap<>();

    public EditionMapping(Edition to) {
        this.to = to;
        this.clauses = to.clausesById();
        to.performanceIndicators().forEach(each -> figures.put(each.id(), each));
        to.clauses().forEach(clause -> clause.replaces().forEach(old -> takenOver(old, clause.id())));
        to.performanceIndicators().forEach(each -> each.replaces().forEach(old -> takenOver(old, each.id())));
    }

    private void takenOver(String old, String id) {
        takenOver.computeIfAbsent(old, key -> new ArrayList<>()).add(id);
    }

    /** Whose answers come first for an element of the later edition: its own, then those that it takes over. */
    public Stream<String> sources(String id) {
        var replaced = clauses.containsKey(id)
                ? clauses.get(id).replaces()
                : figures.containsKey(id) ? figures.get(id).replaces() : List.<String>of();
        return Stream.concat(Stream.of(id), replaced.stream());
    }

    /** What the element became; empty where it was given up and nothing takes its answers over. */
    public List<String> successors(String id) {
        return clauses.containsKey(id) || figures.containsKey(id) ? List.of(id) : takenOver.getOrDefault(id, List.of());
    }

    /** The clause of the later edition; empty where it was given up. */
    public Optional<Edition.Clause> clause(String id) {
        return successors(id).stream().filter(clauses::containsKey).findFirst().map(clauses::get);
    }

    /** Whether the clause is still there and may still be answered so. @param conformity null for none */
    public boolean keeps(String id, String conformity) {
        return clause(id)
                .filter(clause -> conformity == null || allows(clause, conformity))
                .isPresent();
    }

    /** Whether the performance indicator is still there, and may still be said not to apply where it was. */
    public boolean keepsFigure(String id, boolean notApplicable) {
        return successors(id).stream()
                .filter(figures::containsKey)
                .findFirst()
                .filter(successor -> !notApplicable || figures.get(successor).naAllowed())
                .isPresent();
    }

    private boolean allows(Edition.Clause clause, String conformity) {
        return conformity.equals(NOT_APPLICABLE)
                ? clause.naAllowed()
                : to.scale(clause.scale()).orElseThrow().options().stream()
                        .anyMatch(option -> option.code().equals(conformity));
    }
}

package io.zhiheng.rating.cases;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Edition.Clause;
import io.zhiheng.catalogue.EditionMapping;
import io.zhiheng.catalogue.Editions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whether answers given under one edition can be rated under another: clause by clause the same, with an equal or wider
 * scale, and the same figures. Ids never change their meaning.
 */
@Component
public class EquivalentEditions {

    private record Pair(String from, String to) {}

    private final Editions editions;
    private final Map<Pair, Boolean> known = new ConcurrentHashMap<>();

    EquivalentEditions(Editions editions) {
        this.editions = editions;
    }

    /** Published editions never change, so the answer is kept. */
    public boolean hold(String from, String to) {
        return from.equals(to)
                || known.computeIfAbsent(
                        new Pair(from, to), pair -> hold(editions.byNumber(from), editions.byNumber(to)));
    }

    static boolean hold(Edition from, Edition to) {
        var mapping = new EditionMapping(to);
        return from.levels().size() == to.levels().size()
                && from.clausesById().keySet().equals(to.clausesById().keySet())
                && from.clauses().allMatch(clause -> mayStay(from, clause, mapping))
                && figures(from).equals(figures(to));
    }

    private static boolean mayStay(Edition from, Clause clause, EditionMapping mapping) {
        boolean answers = from.scale(clause.scale()).orElseThrow().options().stream()
                .allMatch(option -> mapping.keeps(clause.id(), option.code()));
        return answers
                && (!clause.naAllowed() || mapping.keeps(clause.id(), "NA"))
                && mapping.clause(clause.id()).orElseThrow().level() == clause.level();
    }

    private record Asked(List<String> parameters, boolean naAllowed) {}

    /** What each performance indicator asks for. */
    private static Map<String, Asked> figures(Edition edition) {
        return edition.performanceIndicators()
                .collect(Collectors.toMap(
                        Edition.PerformanceIndicator::id,
                        indicator -> new Asked(indicator.parameters(), indicator.naAllowed())));
    }
}

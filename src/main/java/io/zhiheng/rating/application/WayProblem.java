package io.zhiheng.rating.application;

import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.core.Measurement;
import io.zhiheng.rating.core.Walk;
import io.zhiheng.rating.core.way.Branch;
import io.zhiheng.rating.core.way.Change;
import io.zhiheng.rating.core.way.Ladder;
import io.zhiheng.rating.core.way.Meter;
import io.zhiheng.rating.core.way.Possibility;
import io.zhiheng.rating.core.way.Rung;
import io.zhiheng.rating.core.way.WayPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a rating into whole numbers: what everything is, and what it could be raised to. */
class WayProblem {

    private static final int INDEX_UNIT = 10_000;

    private final PreparedScheme scheme;
    private final CheckedAnswers answers;
    private final Map<String, Measurement.Value> measured;
    private final String industry;
    private final Set<String> fixed;
    private final int ceiling;

    /** @param ceiling the overall level that no answer may hold down; 0 where ceilings do not matter */
    WayProblem(
            PreparedScheme scheme,
            CheckedAnswers answers,
            Map<String, Measurement.Value> measured,
            String industry,
            Set<String> fixed,
            int ceiling) {
        this.scheme = scheme;
        this.answers = answers;
        this.measured = measured;
        this.industry = industry;
        this.fixed = fixed;
        this.ceiling = ceiling;
    }

    /** First-level indicators that apply, with their parts that apply. */
    List<Branch> branches() {
        var applicable = new ArrayList<PreparedScheme.First>();
        var parts = new ArrayList<List<WayPart>>();
        for (var first : scheme.firsts()) {
            var some = parts(first);
            if (!some.isEmpty()) {
                applicable.add(first);
                parts.add(some);
            }
        }
        var weights = WholeNumbers.of(
                applicable.stream().map(PreparedScheme.First::weight).toList());
        var branches = new ArrayList<Branch>();
        for (int i = 0; i < weights.length; i++) {
            branches.add(new Branch(applicable.get(i).id(), weights[i], parts.get(i)));
        }
        return branches;
    }

    private List<WayPart> parts(PreparedScheme.First first) {
        var applicable = first.parts().stream().filter(this::applies).toList();
        var weights = WholeNumbers.of(
                applicable.stream().map(PreparedScheme.Second::weight).toList());
        var parts = new ArrayList<WayPart>();
        for (int i = 0; i < weights.length; i++) {
            parts.add(part(applicable.get(i), weights[i]));
        }
        return parts;
    }

    /** A second-level indicator by itself; empty where it does not apply. */
    Optional<WayPart> part(PreparedScheme.Second second) {
        return applies(second) ? Optional.of(part(second, 1)) : Optional.empty();
    }

    private boolean applies(PreparedScheme.Second second) {
        return second.performance() == null
                ? second.clauses().stream().anyMatch(this::counts)
                : !answers.notApplicable().contains(second.id());
    }

    private boolean counts(ClauseRow row) {
        return answers.at(row.position()) != Conformity.NA;
    }

    private WayPart part(PreparedScheme.Second second, long weight) {
        return second.performance() == null ? ladder(second, weight) : meter(second, weight);
    }

    private Ladder ladder(PreparedScheme.Second second, long weight) {
        var rungs = new ArrayList<Rung>();
        for (int level = 1; level <= scheme.levels(); level++) {
            int at = level;
            var rows = second.clauses().stream()
                    .filter(row -> row.clause().level() == at && counts(row))
                    .toList();
            if (!rows.isEmpty()) {
                rungs.add(rung(level, second.clausesAt(level), rows));
            }
        }
        return new Ladder(second.id(), weight, rungs);
    }

    private Rung rung(int level, int clauses, List<ClauseRow> rows) {
        var weights = WholeNumbers.of(rows.stream().map(ClauseRow::weight).toList());
        long whole = 0;
        var possibilities = new ArrayList<List<Possibility>>();
        for (int i = 0; i < weights.length; i++) {
            whole = Math.addExact(whole, Math.multiplyExact(weights[i], (long) ClauseRaises.SCORE_UNIT));
            possibilities.add(
                    new ClauseRaises(rows.get(i), answers.at(rows.get(i).position()), weights[i], ceiling)
                            .all(isFixed(rows.get(i).clause().id())));
        }
        return new Rung(level, possibilities, whole, scheme.bars().pass(level, clauses));
    }

    private Meter meter(PreparedScheme.Second second, long weight) {
        var value = measured.get(second.id());
        int level = value == null ? 0 : Walk.over(value.held()).level();
        var levels = new ArrayList<Possibility>();
        levels.add(Possibility.asItIs((long) level * INDEX_UNIT));
        if (!isFixed(second.id())) {
            scheme.reachable(second.performance(), industry).stream()
                    .filter(reachable -> reachable.level() > level)
                    .map(reachable -> new Possibility(
                            new Change(second.id(), reachable.level(), reachable.level() - level),
                            (long) reachable.level() * INDEX_UNIT))
                    .forEach(levels::add);
        }
        return new Meter(second.id(), weight, levels);
    }

    /** By its own id or by that of an indicator it belongs to. */
    private boolean isFixed(String id) {
        return fixed.contains(id) || scheme.above(id).stream().anyMatch(fixed::contains);
    }
}

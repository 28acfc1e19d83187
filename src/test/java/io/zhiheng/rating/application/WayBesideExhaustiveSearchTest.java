package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Way;
import io.zhiheng.rating.WayQuestion;
import io.zhiheng.rating.WayQuestion.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A catalogue so small that every outcome can be rated: each way is held against all outcomes that can be reached from
 * its beginning, with ceilings, gates, caps, single clauses, odd weights, what does not apply and what cannot change.
 */
class WayBesideExhaustiveSearchTest {

    private static final int WAYS = 10_000;
    private static final Edition EDITION = TestSchemes.edition("/catalogue/ways.yaml");
    private static final List<String> CLAUSES =
            EDITION.clauses().map(Edition.Clause::id).toList();
    private static final List<String> INDICATORS = List.of("AA", "BB", "FIG", "AA-01", "AA-02", "BB-01", "FIG-A");
    /** A value for each level of the performance indicator, from level 1. */
    private static final List<String> VALUES = List.of("20.1", "20.0", "5.0");

    /** What everything is: position of the answer by clause (0, 1, 2), then level of the figure; how it is rated. */
    private record Outcome(int[] state, Map<String, Integer> levels, BigDecimal index) {

        static Outcome of(int[] state, Rating rating) {
            var levels = new HashMap<String, Integer>();
            levels.put(null, rating.overall().level());
            INDICATORS.forEach(each -> levels.put(each, WayBesideExhaustiveSearchTest.level(rating, each)));
            return new Outcome(state, levels, new BigDecimal(rating.overall().index()));
        }

        /** @param indicator null for the whole */
        Integer level(String indicator) {
            return levels.get(indicator);
        }
    }

    private record Cost(int first, int second, BigDecimal index) {}

    private final PreparedScheme scheme = scheme();
    private final Random random = new Random(20261130);

    private static PreparedScheme scheme() {
        var tables = new HashMap<>(SchemeDraft.of(EDITION));
        tables.computeIfPresent(
                "level-ceiling",
                (name, table) -> new Table(
                        name,
                        table.headings(),
                        List.of(
                                List.of("AA-01-3", "NONCONFORM", "2", "是", "说明"),
                                List.of("BB-01-2", "PARTIAL", "1", "否", "说明"))));
        tables.computeIfPresent(
                "level-gate",
                (name, table) -> new Table(
                        name,
                        table.headings(),
                        List.of(List.of("1", "AA", "1"), List.of("2", "BB", "2"), List.of("3", "AA", "2"))));
        return TestSchemes.prepare(tables, EDITION);
    }

    @Test
    void noWayIsLongerThanTheShortestThereIs() {
        int reached = 0;
        for (var notApplicable : List.of(Set.<String>of(), Set.of("BB-01-2"), Set.of("AA-01-2A", "BB-01-2"))) {
            var outcomes = outcomes(notApplicable);
            for (int i = 0; i < WAYS / 3 + 1; i++) {
                reached += compare(outcomes, notApplicable) ? 1 : 0;
            }
        }
        assertThat(reached).isGreaterThan(WAYS / 3);
    }

    private boolean compare(List<Outcome> outcomes, Set<String> notApplicable) {
        var from = outcomes.get(random.nextInt(outcomes.size()));
        var fixed = fixed();
        var indicator = random.nextInt(3) == 0 ? INDICATORS.get(random.nextInt(INDICATORS.size())) : null;
        var by = random.nextBoolean() ? Measure.ITEMS : Measure.STEPS;
        int target = 1 + random.nextInt(3);
        var way = new WayFinder(
                        scheme,
                        answers(from.state(), notApplicable),
                        true,
                        new WayQuestion(target, indicator, fixed, by))
                .find();

        var now = from.level(indicator);
        var least = now == null ? null : least(outcomes, from, fixed, indicator, target, by);
        var told = "from " + java.util.Arrays.toString(from.state()) + " to " + target + " of " + indicator + " fixed "
                + fixed + " by " + by;
        assertThat(way.reachable()).as(told).isEqualTo(least != null);
        if (least == null) {
            assertThat(way.changes()).isEmpty();
            return false;
        }
        assertThat(way.minimal()).isTrue();
        assertThat(cost(way, by)).as(told).isEqualTo(new int[] {least.first(), least.second()});
        if (indicator == null && now < target) {
            assertThat(new BigDecimal(way.result().overall().index())).as(told).isEqualByComparingTo(least.index());
        }
        return true;
    }

    private static int[] cost(Way way, Measure by) {
        return by == Measure.ITEMS ? new int[] {way.items(), way.steps()} : new int[] {way.steps(), way.items()};
    }

    private Set<String> fixed() {
        var fixed = new HashSet<String>();
        var all = new ArrayList<>(CLAUSES);
        all.addAll(List.of("FIG-A", "AA-02", "BB"));
        for (int i = random.nextInt(8) - 4; i > 0; i--) {
            fixed.add(all.get(random.nextInt(all.size())));
        }
        return fixed;
    }

    private Cost least(
            List<Outcome> outcomes, Outcome from, Set<String> fixed, String indicator, int target, Measure by) {
        Cost least = null;
        for (var to : outcomes) {
            var level = to.level(indicator);
            if (level != null && level >= target) {
                var cost = cost(from.state(), to, fixed, by);
                if (cost != null && (least == null || isLess(cost, least))) {
                    least = cost;
                }
            }
        }
        return from.level(indicator) >= target ? new Cost(0, 0, null) : least;
    }

    private static boolean isLess(Cost one, Cost other) {
        if (one.first() != other.first()) {
            return one.first() < other.first();
        }
        return one.second() != other.second()
                ? one.second() < other.second()
                : one.index().compareTo(other.index()) > 0;
    }

    /** Null where something would have to fall, or what is fixed to change. */
    private static Cost cost(int[] from, Outcome to, Set<String> fixed, Measure by) {
        int items = 0;
        int steps = 0;
        for (int i = 0; i < from.length; i++) {
            int rise = to.state()[i] - from[i];
            if (rise < 0 || rise > 0 && isFixed(i, fixed)) {
                return null;
            }
            items += rise > 0 ? 1 : 0;
            steps += rise;
        }
        return by == Measure.ITEMS ? new Cost(items, steps, to.index()) : new Cost(steps, items, to.index());
    }

    private static boolean isFixed(int at, Set<String> fixed) {
        var id = at < CLAUSES.size() ? CLAUSES.get(at) : "FIG-A";
        return fixed.contains(id) || fixed.stream().anyMatch(above -> id.startsWith(above + "-"));
    }

    private static Integer level(Rating rating, String indicator) {
        return rating.firstLevel().stream()
                .filter(each -> each.id().equals(indicator))
                .map(Rating.FirstLevel::level)
                .findFirst()
                .orElseGet(() -> rating.secondLevel().stream()
                        .filter(each -> each.id().equals(indicator))
                        .findFirst()
                        .orElseThrow()
                        .level());
    }

    private List<Outcome> outcomes(Set<String> notApplicable) {
        var states = new ArrayList<int[]>();
        add(new int[CLAUSES.size() + 1], 0, notApplicable, states);
        return states.stream()
                .map(state -> Outcome.of(state, new Rater(scheme, answers(state, notApplicable), true).rate()))
                .toList();
    }

    private static void add(int[] state, int at, Set<String> notApplicable, List<int[]> states) {
        if (at == state.length) {
            states.add(state.clone());
            return;
        }
        var clauses = EDITION.clausesById();
        var isClause = at < CLAUSES.size();
        for (int choice = 0; choice <= (isClause ? 2 : 3); choice++) {
            if (isClause && notApplicable.contains(CLAUSES.get(at)) && choice > 0
                    || isClause
                            && choice == 1
                            && clauses.get(CLAUSES.get(at)).scale().equals("TWO")) {
                continue;
            }
            state[at] = choice;
            add(state, at + 1, notApplicable, states);
        }
    }

    /** The figure is missing at level 0. */
    private static Answers answers(int[] state, Set<String> notApplicable) {
        var clauses = new HashMap<String, Conformity>();
        for (int i = 0; i < CLAUSES.size(); i++) {
            clauses.put(
                    CLAUSES.get(i),
                    notApplicable.contains(CLAUSES.get(i))
                            ? Conformity.NA
                            : List.of(Conformity.NONCONFORM, Conformity.PARTIAL, Conformity.CONFORM)
                                    .get(state[i]));
        }
        int level = state[CLAUSES.size()];
        return new Answers(
                clauses, Map.of(), Set.of(), null, level == 0 ? Map.of() : Map.of("FIG-A", VALUES.get(level - 1)));
    }
}

package io.zhiheng.rating.drools;

import io.zhiheng.platform.rules.CompiledRules;
import io.zhiheng.platform.rules.FilledTable;
import io.zhiheng.rating.core.Ceiling;
import io.zhiheng.rating.core.TableDecisions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The compiled tables of one scheme. Rates, shares and indices have four decimals and a bounded range, so that the rows
 * are asked once for each and the answer is kept; figures are asked anew each time ({@link Measurement}).
 */
class SchemeRules implements TableDecisions {

    private static final int STEPS = 10_000;

    private final CompiledRules rules;
    private final int levels;
    private final List<String> gated;
    private final Map<String, Score> scores = new ConcurrentHashMap<>();
    private final SingleClauseRows singles;
    private final List<AskedOnce<Integer>> passes = new ArrayList<>();
    private final Map<Scope, AskedOnce<Decided>> bands = new EnumMap<>(Scope.class);
    private final Map<Scope, AskedOnce<Decided>> caps = new EnumMap<>(Scope.class);
    private final Map<String, AskedOnce<Integer>> gates = new HashMap<>();
    private final AskedOnce<Integer> shares;

    SchemeRules(CompiledRules rules, SingleClauseRows singles, FilledTable gateTable, int levels) {
        this.rules = rules;
        this.singles = singles;
        this.levels = levels;
        this.gated = List.copyOf(new LinkedHashSet<>(
                gateTable.rows().stream().map(row -> row.get(1)).toList()));
        for (int level = 1; level <= levels; level++) {
            passes.add(passing(level, 0));
            passes.add(passing(level, 1));
        }
        for (var scope : Scope.values()) {
            bands.put(scope, new AskedOnce<>(levels * STEPS + 1, index -> askBand(scope, fraction(index))));
            caps.put(scope, new AskedOnce<>(levels + 1, lowest -> askCap(scope, lowest)));
        }
        for (var indicator : gated) {
            gates.put(
                    indicator,
                    new AskedOnce<>(
                            (levels + 1) * (levels + 1),
                            key -> ask(new GateQuestion(key / (levels + 1), indicator, key % (levels + 1)))
                                    .row()));
        }
        shares = new AskedOnce<>(
                STEPS + 1,
                share -> ask(new ShareQuestion(Scope.FIRST.name(), fraction(share)))
                        .row());
    }

    private AskedOnce<Integer> passing(int level, int clauses) {
        return new AskedOnce<>(
                STEPS + 1,
                rate -> ask(new RateQuestion(level, clauses, fraction(rate))).row());
    }

    @Override
    public Score score(String scale, String conformity) {
        return scores.computeIfAbsent(scale + ' ' + conformity, key -> {
            var question = ask(new ScoreQuestion(scale, conformity));
            return new Score(question.score(), question.counted(), question.row());
        });
    }

    @Override
    public int passes(int level, int clauses, BigDecimal rate) {
        return passes.get(2 * (level - 1) + singles.countFor(level, clauses)).answer(steps(rate));
    }

    @Override
    public Decided band(Scope scope, BigDecimal index) {
        return bands.get(scope).answer(steps(index));
    }

    @Override
    public Decided cap(Scope scope, int lowest) {
        return caps.get(scope).answer(lowest);
    }

    @Override
    public List<String> gated() {
        return gated;
    }

    @Override
    public int closes(int overall, String indicator, int level) {
        return gates.get(indicator).answer(overall * (levels + 1) + level);
    }

    @Override
    public int exceedsNaLimit(BigDecimal share) {
        return shares.answer(steps(share));
    }

    /** Weights of all indicators of a scope at once. */
    Map<String, BigDecimal> weights(String scope, List<String> indicators) {
        var questions = new ArrayList<WeightQuestion>();
        indicators.forEach(indicator -> questions.add(new WeightQuestion(scope, indicator)));
        rules.ask(questions);
        var weights = new HashMap<String, BigDecimal>();
        questions.forEach(question -> weights.put(question.getIndicator(), question.weight()));
        return weights;
    }

    /** What the answers that rows of level-ceiling name hold the overall level down to, by clause and conformity. */
    Map<String, Map<String, Ceiling>> ceilings(FilledTable table) {
        var questions = table.rows().stream()
                .map(row -> new CeilingQuestion(row.get(0), row.get(1)))
                .toList();
        rules.ask(questions);
        var ceilings = new HashMap<String, Map<String, Ceiling>>();
        questions.forEach(question -> ceilings.computeIfAbsent(question.getClause(), clause -> new HashMap<>())
                .put(question.getConformity(), question.ceiling()));
        return ceilings;
    }

    private Decided askBand(Scope scope, BigDecimal index) {
        var question = ask(new BandQuestion(scope.name(), index));
        return new Decided(question.band(), question.row());
    }

    private Decided askCap(Scope scope, int lowest) {
        var question = ask(new CapQuestion(scope.name(), lowest));
        return new Decided(question.cap(), question.row());
    }

    private <Q> Q ask(Q question) {
        rules.ask(List.of(question));
        return question;
    }

    private static int steps(BigDecimal number) {
        return number.movePointRight(4).intValueExact();
    }

    private static BigDecimal fraction(int steps) {
        return BigDecimal.valueOf(steps, 4);
    }
}

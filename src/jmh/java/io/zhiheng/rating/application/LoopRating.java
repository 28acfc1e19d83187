package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Formula;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one would write by hand, without tables: the same figures and levels in exact decimals, its constants in the
 * code, everything that depends on the catalogue alone prepared beforehand. Gives no reasons and words.
 */
class LoopRating {

    private static final BigDecimal[] PASS = {
        new BigDecimal("0.75"),
        new BigDecimal("0.75"),
        new BigDecimal("0.75"),
        new BigDecimal("0.80"),
        new BigDecimal("0.80")
    };
    private static final BigDecimal[] BAND = {
        new BigDecimal("0.80"),
        new BigDecimal("1.80"),
        new BigDecimal("2.80"),
        new BigDecimal("3.80"),
        new BigDecimal("4.80")
    };
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NA_LIMIT = new BigDecimal("0.40");

    private static final Map<String, Integer> CEILINGS = Map.of("SUS-02-L3-2", 1, "SUS-05-L1-1", 0, "QMS-04-L2-1", 1);

    private record Second(
            BigDecimal weight,
            Edition.Clause[] clauses,
            Edition.PerformanceIndicator indicator,
            Formula formula,
            BigDecimal[] bounds) {}

    private record First(BigDecimal weight, List<Second> parts) {}

    private final List<First> firsts = new ArrayList<>();
    private final Edition edition;

    LoopRating(Edition edition) {
        this.edition = edition;
        for (var first : edition.firstLevel()) {
            var parts = new ArrayList<Second>();
            first.secondLevel()
                    .forEach(each -> parts.add(new Second(
                            each.weight(), each.clauses().toArray(Edition.Clause[]::new), null, null, null)));
            first.performance()
                    .forEach(each -> parts.add(new Second(
                            each.weight(),
                            new Edition.Clause[0],
                            each,
                            Formula.parse(each.formula()).orElseThrow(),
                            each.thresholds().values().stream()
                                    .map(Edition.Threshold::value)
                                    .toArray(BigDecimal[]::new))));
            firsts.add(new First(first.weight(), parts));
        }
    }

    /** Level, index and what they were made of, as text. */
    List<String> rate(Answers answers) {
        var result = new ArrayList<String>(48);
        Map<String, BigDecimal> figures = new HashMap<>();
        for (var parameter :
                edition.firstLevel().get(edition.firstLevel().size() - 1).parameters()) {
            var text = answers.parameters().get(parameter.id());
            var value = text == null ? null : new BigDecimal(text);
            if (value == null || value.scale() > parameter.decimals() || value.compareTo(parameter.min()) < 0) {
                throw new IllegalArgumentException(parameter.id());
            }
            figures.put(parameter.id(), value);
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        int lowest = 5;
        int gate = -1;
        for (var first : firsts) {
            BigDecimal firstSum = BigDecimal.ZERO;
            BigDecimal firstWeight = BigDecimal.ZERO;
            BigDecimal left = BigDecimal.ZERO;
            int least = 5;
            for (var second : first.parts()) {
                BigDecimal index;
                int level;
                if (second.indicator() == null) {
                    index = clauses(second, answers.clauses(), result);
                    level = index == null ? -1 : index.intValue();
                } else if (answers.performanceNotApplicable()
                        .contains(second.indicator().id())) {
                    index = null;
                    level = -1;
                } else {
                    level = performance(second, figures, result);
                    index = BigDecimal.valueOf(level).setScale(4);
                }
                if (index == null) {
                    left = left.add(second.weight());
                } else {
                    firstSum = firstSum.add(second.weight().multiply(index));
                    firstWeight = firstWeight.add(second.weight());
                    least = Math.min(least, level);
                    result.add(index.toPlainString());
                }
            }
            if (left.signum() > 0
                    && left.divide(left.add(firstWeight), 4, RoundingMode.HALF_UP)
                                    .compareTo(NA_LIMIT)
                            > 0) {
                return List.of("TOO_MANY_NA");
            }
            var x = firstSum.divide(firstWeight, 4, RoundingMode.HALF_UP);
            int level = Math.min(band(x), least + 2);
            gate = gate < 0 ? level : gate;
            result.add(x.toPlainString());
            sum = sum.add(first.weight().multiply(x));
            weight = weight.add(first.weight());
            lowest = Math.min(lowest, level);
        }
        var x = sum.divide(weight, 4, RoundingMode.HALF_UP);
        int level = Math.min(Math.min(band(x), lowest + 1), gate);
        for (var ceiling : CEILINGS.entrySet()) {
            if (answers.clauses().get(ceiling.getKey()) == Conformity.NONCONFORM) {
                level = Math.min(level, ceiling.getValue());
            }
        }
        result.add(x.toPlainString());
        result.add(String.valueOf(level));
        return result;
    }

    private static BigDecimal clauses(Second second, Map<String, Conformity> answers, List<String> result) {
        var points = new BigDecimal[5];
        var weights = new BigDecimal[5];
        var counts = new int[5];
        for (var clause : second.clauses()) {
            var answer = answers.get(clause.id());
            counts[clause.level() - 1]++;
            if (answer == null) {
                throw new IllegalArgumentException(clause.id());
            }
            if (answer != Conformity.NA) {
                int at = clause.level() - 1;
                var score = answer == Conformity.CONFORM
                        ? BigDecimal.ONE
                        : answer == Conformity.PARTIAL ? HALF : BigDecimal.ZERO;
                points[at] = points[at] == null
                        ? clause.weight().multiply(score)
                        : points[at].add(clause.weight().multiply(score));
                weights[at] = weights[at] == null ? clause.weight() : weights[at].add(clause.weight());
            }
        }
        int level = 0;
        boolean any = false;
        BigDecimal stopped = null;
        for (int k = 0; k < 5; k++) {
            if (weights[k] != null) {
                any = true;
                var rate = points[k].divide(weights[k], 4, RoundingMode.HALF_UP);
                result.add(rate.toPlainString());
                if (stopped == null) {
                    if (rate.compareTo(counts[k] == 1 && k < 4 ? HALF : PASS[k]) >= 0) {
                        level = k + 1;
                    } else {
                        stopped = rate;
                    }
                }
            }
        }
        return any ? BigDecimal.valueOf(level).setScale(4).add(stopped == null ? BigDecimal.ZERO : stopped) : null;
    }

    private static int performance(Second second, Map<String, BigDecimal> figures, List<String> result) {
        var denominator = sum(second.formula().denominator(), figures);
        var numerator = sum(second.formula().numerator(), figures);
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException(second.indicator().id());
        }
        var value = numerator
                .multiply(second.formula().factor())
                .divide(denominator, second.indicator().decimals(), RoundingMode.HALF_UP);
        result.add(value.toPlainString());
        boolean larger = second.indicator().direction().equals("LARGER");
        int level = 0;
        for (var bound : second.bounds()) {
            if (bound != null && (larger ? value.compareTo(bound) < 0 : value.compareTo(bound) > 0)) {
                break;
            }
            level++;
        }
        return level;
    }

    private static BigDecimal sum(List<String> parameters, Map<String, BigDecimal> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (var parameter : parameters) {
            sum = sum.add(figures.get(parameter));
        }
        return sum;
    }

    private static int band(BigDecimal x) {
        int band = 0;
        while (band < 5 && x.compareTo(BAND[band]) >= 0) {
            band++;
        }
        return band;
    }
}

package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rating written a second time, straight from its specification and in plain Java: no tables, no rule engine,
 * nothing of the code under test. Its constants are those of the shipped scheme.
 */
final class ReferenceRating {

    /** Index and level of an indicator; level -1 where it is not applicable. */
    record Grade(int level, BigDecimal index) {}

    /** @param status OK, INCOMPLETE, TOO_MANY_NA; @param grades by id of first and second level */
    record Result(
            String status,
            int level,
            BigDecimal index,
            BigDecimal score,
            int band,
            int cap,
            List<String> binding,
            Map<String, Grade> grades,
            Map<String, BigDecimal> values,
            List<String> missing) {}

    private static final BigDecimal[] PASS = {d("0.75"), d("0.75"), d("0.75"), d("0.80"), d("0.80")};

    private static final Map<String, Integer> CEILINGS = Map.of("SUS-02-L3-2", 1, "SUS-05-L1-1", 0, "QMS-04-L2-1", 1);

    private final Edition edition;

    ReferenceRating(Edition edition) {
        this.edition = edition;
    }

    Result rate(Answers answers, boolean preview) {
        var missing = new ArrayList<String>();
        edition.clauses().filter(c -> !answers.clauses().containsKey(c.id())).forEach(c -> missing.add(c.id()));
        edition.performanceIndicators()
                .filter(p -> !answers.performanceNotApplicable().contains(p.id()))
                .filter(p -> !answers.parameters().keySet().containsAll(p.parameters()))
                .forEach(p -> missing.add(p.id()));
        if (!preview && !missing.isEmpty()) {
            return new Result("INCOMPLETE", 0, null, null, 0, 0, null, null, null, missing);
        }
        var grades = new LinkedHashMap<String, Grade>();
        var values = new LinkedHashMap<String, BigDecimal>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        int lowest = 9;
        for (var first : edition.firstLevel()) {
            BigDecimal firstSum = BigDecimal.ZERO;
            BigDecimal firstWeight = BigDecimal.ZERO;
            BigDecimal all = BigDecimal.ZERO;
            int least = 9;
            for (var second : first.secondLevel()) {
                var grade = clauses(second, answers);
                grades.put(second.id(), grade);
                all = all.add(second.weight());
                if (grade.level() >= 0) {
                    firstSum = firstSum.add(second.weight().multiply(grade.index()));
                    firstWeight = firstWeight.add(second.weight());
                    least = Math.min(least, grade.level());
                }
            }
            for (var second : first.performance()) {
                all = all.add(second.weight());
                if (answers.performanceNotApplicable().contains(second.id())) {
                    grades.put(second.id(), new Grade(-1, null));
                    continue;
                }
                var grade = performance(second, answers.parameters(), values);
                grades.put(second.id(), grade);
                firstSum = firstSum.add(second.weight().multiply(grade.index()));
                firstWeight = firstWeight.add(second.weight());
                least = Math.min(least, grade.level());
            }
            var share = all.subtract(firstWeight).divide(all, 4, RoundingMode.HALF_UP);
            if (share.compareTo(d("0.40")) > 0) {
                return new Result("TOO_MANY_NA", 0, null, null, 0, 0, null, null, null, List.of());
            }
            var x = firstSum.divide(firstWeight, 4, RoundingMode.HALF_UP);
            int level = Math.min(band(x), least + 2);
            grades.put(first.id(), new Grade(level, x));
            sum = sum.add(first.weight().multiply(x));
            weight = weight.add(first.weight());
            lowest = Math.min(lowest, level);
        }
        var x = sum.divide(weight, 4, RoundingMode.HALF_UP);
        int band = band(x);
        int cap = Math.min(5, lowest + 1);
        int level = Math.min(band, cap);
        var binding = new ArrayList<String>();
        while (level > 0 && grades.get("QMS").level() < level) {
            level--;
            if (binding.isEmpty()) {
                binding.add("GATE_QMS");
            }
        }
        if (binding.isEmpty() && band <= cap) {
            binding.add("BAND");
        }
        if (!binding.contains("GATE_QMS") && cap <= band && cap < 5) {
            binding.add("CAP_FIRST_LEVEL");
        }
        int ceiling = edition.clauses()
                .filter(c -> CEILINGS.containsKey(c.id()) && answers.clauses().get(c.id()) == Conformity.NONCONFORM)
                .mapToInt(c -> CEILINGS.get(c.id()))
                .min()
                .orElse(5);
        if (ceiling < level) {
            level = ceiling;
            binding.clear();
            edition.clauses()
                    .filter(c -> answers.clauses().get(c.id()) == Conformity.NONCONFORM)
                    .filter(c -> CEILINGS.getOrDefault(c.id(), 9) == ceiling)
                    .forEach(c -> binding.add("CEILING_" + c.id()));
        }
        return new Result(
                "OK",
                level,
                x,
                x.multiply(d("20")).setScale(1, RoundingMode.HALF_UP),
                band,
                cap,
                binding,
                grades,
                values,
                missing);
    }

    private static Grade clauses(Edition.SecondLevel second, Answers answers) {
        int level = 0;
        boolean any = false;
        BigDecimal rest = BigDecimal.ZERO;
        boolean stopped = false;
        for (int k = 1; k <= 5; k++) {
            BigDecimal points = BigDecimal.ZERO;
            BigDecimal weight = BigDecimal.ZERO;
            int count = 0;
            for (var clause : second.clauses()) {
                if (clause.level() == k) {
                    count++;
                    var answer = answers.clauses().get(clause.id());
                    if (answer != Conformity.NA) {
                        weight = weight.add(clause.weight());
                        points = points.add(clause.weight()
                                .multiply(
                                        answer == Conformity.CONFORM
                                                ? BigDecimal.ONE
                                                : answer == Conformity.PARTIAL ? d("0.5") : BigDecimal.ZERO));
                    }
                }
            }
            if (weight.signum() == 0) {
                continue;
            }
            any = true;
            var rate = points.divide(weight, 4, RoundingMode.HALF_UP);
            if (!stopped && rate.compareTo(count == 1 && k < 5 ? d("0.50") : PASS[k - 1]) >= 0) {
                level = k;
            } else if (!stopped) {
                stopped = true;
                rest = rate;
            }
        }
        return any ? new Grade(level, BigDecimal.valueOf(level).add(rest).setScale(4)) : new Grade(-1, null);
    }

    private static Grade performance(
            Edition.PerformanceIndicator indicator, Map<String, String> figures, Map<String, BigDecimal> values) {
        if (!figures.keySet().containsAll(indicator.parameters())) {
            return new Grade(0, d("0.0000"));
        }
        var value = quotient(indicator.formula(), figures).setScale(indicator.decimals(), RoundingMode.HALF_UP);
        values.put(indicator.id(), value);
        int level = 0;
        for (int k = 1; k <= 5; k++) {
            var threshold = indicator.thresholds().get(k);
            boolean holds =
                    switch (threshold.operator()) {
                        case ">=" -> value.compareTo(threshold.value()) >= 0;
                        case "<=" -> value.compareTo(threshold.value()) <= 0;
                        default -> true;
                    };
            if (!holds) {
                break;
            }
            level = k;
        }
        return new Grade(level, BigDecimal.valueOf(level).setScale(4));
    }

    /**
     * The formula read from its text with an own little reader; 40 decimals are far beyond any rounding that matters
     * here.
     */
    private static BigDecimal quotient(String formula, Map<String, String> figures) {
        var halves = formula.replace(" ", "").split("/");
        var right = halves[1].split("\\*");
        var factor = right.length == 2 ? d(right[1]) : BigDecimal.ONE;
        return total(halves[0], figures).multiply(factor).divide(total(right[0], figures), 40, RoundingMode.DOWN);
    }

    private static BigDecimal total(String terms, Map<String, String> figures) {
        BigDecimal total = BigDecimal.ZERO;
        for (var term : terms.replace("(", "").replace(")", "").split("\\+")) {
            total = total.add(d(figures.get(term)));
        }
        return total;
    }

    private static int band(BigDecimal x) {
        for (int k = 5; k >= 1; k--) {
            if (x.compareTo(BigDecimal.valueOf(k).subtract(d("0.20"))) >= 0) {
                return k;
            }
        }
        return 0;
    }

    private static BigDecimal d(String text) {
        return new BigDecimal(text);
    }
}

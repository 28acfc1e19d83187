package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Answers by chance, drawn around a level so that all levels come up, with figures that often lie exactly on a
 * threshold.
 */
public final class RandomAnswers {

    private static final List<String> MISDEEDS = List.of("SUS-02-L3-2", "SUS-05-L1-1", "QMS-04-L2-1");

    private final Edition edition;
    private final Random random;

    public RandomAnswers(Edition edition, long seed) {
        this.edition = edition;
        this.random = new Random(seed);
    }

    /** @param unanswered chance of each clause and parameter to be left open */
    public Answers next(double unanswered) {
        int aim = random.nextInt(8);
        double noise = random.nextInt(4) * 0.06;
        var clauses = new HashMap<String, Conformity>();
        for (var first : edition.firstLevel()) {
            int level = aim + (aim < 7 && random.nextInt(4) == 0 ? random.nextInt(3) - 1 : 0);
            double doubt = aim == 7 ? 0 : noise;
            for (var clause : first.clauses()) {
                if (random.nextDouble() >= unanswered) {
                    clauses.put(clause.id(), conformity(clause, clause.level() <= level ? 1 - doubt : doubt));
                }
            }
        }
        if (aim == 6) {
            var misdeed = MISDEEDS.get(random.nextInt(MISDEEDS.size()));
            clauses.computeIfPresent(misdeed, (clause, answer) -> Conformity.NONCONFORM);
        }
        var notApplicable = new HashSet<String>();
        edition.performanceIndicators()
                .filter(Edition.PerformanceIndicator::naAllowed)
                .filter(each -> random.nextInt(4) == 0)
                .forEach(each -> notApplicable.add(each.id()));
        var figures = figures(aim);
        figures.keySet().removeIf(parameter -> random.nextDouble() < unanswered);
        return new Answers(clauses, figures, notApplicable, null);
    }

    private Conformity conformity(Edition.Clause clause, double good) {
        if (clause.naAllowed() && random.nextInt(5) == 0) {
            return Conformity.NA;
        }
        if (random.nextDouble() < good) {
            return clause.scale().equals("THREE") && random.nextInt(good == 1 ? 30 : 6) == 0
                    ? Conformity.PARTIAL
                    : Conformity.CONFORM;
        }
        return clause.scale().equals("THREE") && random.nextInt(2) == 0 ? Conformity.PARTIAL : Conformity.NONCONFORM;
    }

    private Map<String, String> figures(int aim) {
        var figures = new HashMap<String, String>();
        money(figures, "P02", 100 + random.nextInt(1_000_000));
        var output = new BigDecimal(figures.get("P02"));
        part(figures, "PERF-01", "P01", output, aim);
        part(figures, "PERF-02", "P03", output, aim);
        money(figures, "P05", 1 + random.nextInt(1000));
        var costs = new BigDecimal(figures.get("P01"))
                .add(new BigDecimal(figures.get("P03")))
                .add(new BigDecimal(figures.get("P05")));
        part(figures, "PERF-03", "P04", costs, aim);
        count(figures, "PERF-04", "P06", "P07", 1_000_000, aim);
        count(figures, "PERF-05", "P08", "P09", 400, aim);
        count(figures, "PERF-06", "P10", "P11", 20_000, aim);
        count(figures, "PERF-07", "P12", "P13", 20_000, aim);
        figures.put("P15", String.valueOf(1 + random.nextInt(300)));
        part(figures, "PERF-08", "P14", new BigDecimal(figures.get("P15")), aim);
        count(figures, "PERF-09", "P16", "P17", 50_000_000, aim);
        part(figures, "PERF-10", "P18", output, aim);
        part(figures, "PERF-11", "P19", output, aim);
        return figures;
    }

    private void money(Map<String, String> figures, String parameter, int around) {
        figures.put(
                parameter,
                BigDecimal.valueOf(around * 100L + random.nextInt(100), 2).toPlainString());
    }

    private void count(Map<String, String> figures, String indicator, String part, String whole, int most, int aim) {
        var total = BigDecimal.valueOf(1 + random.nextInt(most));
        figures.put(whole, total.toPlainString());
        figures.put(
                part,
                share(indicator, total, aim)
                        .setScale(0, RoundingMode.HALF_UP)
                        .min(total)
                        .toPlainString());
    }

    private void part(Map<String, String> figures, String indicator, String parameter, BigDecimal whole, int aim) {
        var limit = indicator.equals("PERF-08") ? whole.multiply(BigDecimal.valueOf(100)) : whole;
        figures.put(
                parameter,
                share(indicator, whole, aim)
                        .setScale(2, RoundingMode.HALF_UP)
                        .min(limit.setScale(2, RoundingMode.DOWN))
                        .toPlainString());
    }

    /** The figure whose value lies on, or close by, the threshold of the level aimed at. */
    private BigDecimal share(String id, BigDecimal whole, int aim) {
        var indicator = edition.performanceIndicators()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        int level = Math.max(1, Math.min(5, aim + random.nextInt(3) - 1));
        var threshold = indicator.thresholds().get(level).value();
        var bound =
                threshold == null ? indicator.thresholds().get(2).value().multiply(BigDecimal.valueOf(2)) : threshold;
        var factor = id.equals("PERF-08")
                ? BigDecimal.ONE
                : id.equals("PERF-09") ? BigDecimal.valueOf(1_000_000) : BigDecimal.valueOf(100);
        var nudge = BigDecimal.valueOf(
                random.nextInt(5) == 0 ? random.nextInt(21) - 10 : random.nextInt(3) - 1, indicator.decimals() + 1);
        return bound.add(nudge).max(BigDecimal.ZERO).multiply(whole).divide(factor, 10, RoundingMode.HALF_UP);
    }
}

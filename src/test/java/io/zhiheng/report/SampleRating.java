package io.zhiheng.report;

import io.zhiheng.assessment.SubmittedSelfAssessment.Answer;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A result that a report may have; near enough to the real rules to look at, and free of the rule engine. */
public class SampleRating {

    private static final BigDecimal PASS = new BigDecimal("0.75");
    private static final Map<Conformity, BigDecimal> SCORES = Map.of(
            Conformity.CONFORM,
            BigDecimal.ONE,
            Conformity.PARTIAL,
            new BigDecimal("0.5"),
            Conformity.NONCONFORM,
            BigDecimal.ZERO);

    private final Edition edition;
    private final Map<String, Conformity> conformities;
    private final List<Rating.Reason> reasons = new ArrayList<>();

    public SampleRating(Edition edition, List<Answer> answers) {
        this.edition = edition;
        this.conformities = answers.stream().collect(Collectors.toMap(Answer::clause, Answer::conformity));
    }

    public Rating rate(Map<String, String> values) {
        var second = new ArrayList<Rating.SecondLevel>();
        edition.secondLevels().forEach(indicator -> second.add(clauses(indicator)));
        edition.performanceIndicators().forEach(indicator -> second.add(figure(indicator, values.get(indicator.id()))));
        var first = edition.firstLevel().stream()
                .map(indicator -> first(indicator, second))
                .toList();
        var index = mean(first.stream().map(Rating.FirstLevel::index).toList());
        int lowest = first.stream()
                .filter(each -> each.level() != null)
                .mapToInt(Rating.FirstLevel::level)
                .min()
                .orElse(0);
        int band = band(index);
        int cap = Math.min(5, lowest + 1);
        int level = Math.min(band, cap);
        reasons.add(0, new Rating.Reason("OVERALL", "level-cap", 1, "总体等级不高于最低一级指标等级加 1", List.of(), null));
        return new Rating(
                Rating.Status.OK,
                new Rating.Overall(
                        level,
                        edition.levelName(level),
                        index.toPlainString(),
                        index.multiply(BigDecimal.valueOf(20))
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString(),
                        band,
                        cap,
                        List.of(band <= cap ? "BAND" : "CAP_FIRST_LEVEL")),
                first,
                second,
                reasons,
                List.of(),
                List.of(),
                List.of());
    }

    private Rating.SecondLevel clauses(Edition.SecondLevel indicator) {
        var rates = new ArrayList<String>();
        int level = 0;
        boolean walking = true;
        var part = BigDecimal.ZERO;
        for (int k = 1; k <= 5; k++) {
            var rate = rate(indicator, k);
            rates.add(rate == null ? null : rate.toPlainString());
            if (walking && rate != null && rate.compareTo(PASS) >= 0) {
                level = k;
            } else if (walking && rate != null) {
                walking = false;
                part = rate;
                int failed = k;
                reasons.add(new Rating.Reason(
                        indicator.id(),
                        "level-threshold",
                        k,
                        edition.levelName(k) + "条款的符合率为"
                                + rate.movePointRight(2).stripTrailingZeros().toPlainString() + "%，未达到通过线",
                        indicator.clauses().stream()
                                .filter(clause ->
                                        clause.level() == failed && conformities.get(clause.id()) != Conformity.CONFORM)
                                .map(Edition.Clause::id)
                                .toList(),
                        null));
            }
        }
        if (rates.stream().allMatch(rate -> rate == null)) {
            return new Rating.SecondLevel(indicator.id(), null, null, false, rates, null);
        }
        return new Rating.SecondLevel(
                indicator.id(),
                level,
                BigDecimal.valueOf(level).add(part).setScale(4).toPlainString(),
                true,
                rates,
                null);
    }

    private BigDecimal rate(Edition.SecondLevel indicator, int level) {
        var applicable = indicator.clauses().stream()
                .filter(clause -> clause.level() == level)
                .map(clause -> conformities.get(clause.id()))
                .filter(conformity -> conformity != Conformity.NA)
                .toList();
        return applicable.isEmpty()
                ? null
                : applicable.stream()
                        .map(SCORES::get)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(applicable.size()), 4, RoundingMode.HALF_UP);
    }

    private Rating.SecondLevel figure(Edition.PerformanceIndicator indicator, String value) {
        if (value == null) {
            return new Rating.SecondLevel(indicator.id(), null, null, false, null, Optional.empty());
        }
        int level = 0;
        for (int k = 1; k <= 5 && holds(indicator.thresholds().get(k), new BigDecimal(value)); k++) {
            level = k;
        }
        reasons.add(new Rating.Reason(
                indicator.id(),
                "performance-threshold",
                level == 1 ? null : 10 + level,
                indicator.name() + " " + value + " 达到" + edition.levelName(level),
                List.of(),
                null));
        return new Rating.SecondLevel(indicator.id(), level, level + ".0000", true, null, Optional.of(value));
    }

    private static boolean holds(Edition.Threshold threshold, BigDecimal value) {
        return switch (threshold.operator()) {
            case ">=" -> value.compareTo(threshold.value()) >= 0;
            case "<=" -> value.compareTo(threshold.value()) <= 0;
            default -> true;
        };
    }

    private Rating.FirstLevel first(Edition.FirstLevel indicator, List<Rating.SecondLevel> all) {
        var below = all.stream()
                .filter(each -> each.id().startsWith(indicator.id() + "-") && each.applicable())
                .toList();
        if (below.isEmpty()) {
            return new Rating.FirstLevel(indicator.id(), null, null, null, null);
        }
        var index = mean(below.stream().map(Rating.SecondLevel::index).toList());
        int cap = Math.min(
                5, below.stream().mapToInt(Rating.SecondLevel::level).min().orElse(0) + 2);
        int band = band(index);
        int level = Math.min(band, cap);
        reasons.add(new Rating.Reason(
                indicator.id(),
                "grade-band",
                band,
                "综合指数 " + index + " 对应" + edition.levelName(band),
                List.of(),
                null));
        return new Rating.FirstLevel(indicator.id(), level, index.toPlainString(), band, cap);
    }

    private static int band(BigDecimal index) {
        return Math.min(5, index.add(new BigDecimal("0.20")).intValue());
    }

    private static BigDecimal mean(List<String> indices) {
        var present = indices.stream()
                .filter(index -> index != null)
                .map(BigDecimal::new)
                .toList();
        return present.isEmpty()
                ? BigDecimal.ZERO.setScale(4)
                : present.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(present.size()), 4, RoundingMode.HALF_UP);
    }
}

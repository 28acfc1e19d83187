package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.rating.Rating.Held;
import io.zhiheng.rating.core.GradedPart;
import io.zhiheng.rating.core.Measurement;
import io.zhiheng.rating.core.Walk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One second-level indicator graded.
 *
 * @param rates of an indicator of clauses; null for a performance indicator
 * @param value of a performance indicator that has one
 * @param walk null where the indicator is not applicable, or unanswered in a preview
 * @param heldDownBy the clauses of the level at which the walk stopped that are not fully met
 * @param passedInPart the clauses of passed levels at which no clause that counts is fully met
 */
record Grading(
        PreparedScheme.Second indicator,
        GradedPart part,
        BigDecimal[] rates,
        Measurement.Value value,
        Walk walk,
        List<Held> heldDownBy,
        List<ClauseRow> passedInPart) {

    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(4);

    static Grading ofClauses(PreparedScheme scheme, PreparedScheme.Second indicator, CheckedAnswers answers) {
        var sums = new io.zhiheng.rating.core.ClauseRates(scheme.levels());
        boolean any = false;
        for (var row : indicator.clauses()) {
            var conformity = answers.at(row.position());
            if (conformity == null) {
                sums.add(row.clause().level(), row.weight(), BigDecimal.ZERO);
                any = true;
            } else {
                var score = row.scores()[conformity.ordinal()];
                if (score.counted()) {
                    sums.add(row.clause().level(), row.weight(), score.value());
                    any = true;
                }
            }
        }
        var rates = sums.rates();
        if (!any) {
            return new Grading(
                    indicator,
                    new GradedPart(indicator.id(), indicator.weight(), null, null),
                    rates,
                    null,
                    null,
                    List.of(),
                    List.of());
        }
        var walk =
                Walk.over(rates, (level, rate) -> scheme.decisions().passes(level, indicator.clausesAt(level), rate));
        return new Grading(
                indicator,
                new GradedPart(indicator.id(), indicator.weight(), walk.level(), walk.index()),
                rates,
                null,
                walk,
                heldDown(indicator, answers, walk),
                passedInPart(indicator, answers, walk));
    }

    /** @param value null where the indicator is unanswered in a preview: level 0 */
    static Grading ofFigures(PreparedScheme.Second indicator, boolean applicable, Measurement.Value value) {
        if (!applicable) {
            return new Grading(
                    indicator,
                    new GradedPart(indicator.id(), indicator.weight(), null, null),
                    null,
                    null,
                    null,
                    List.of(),
                    List.of());
        }
        if (value == null) {
            return new Grading(
                    indicator,
                    new GradedPart(indicator.id(), indicator.weight(), 0, ZERO),
                    null,
                    null,
                    null,
                    List.of(),
                    List.of());
        }
        var walk = Walk.over(value.held());
        return new Grading(
                indicator,
                new GradedPart(indicator.id(), indicator.weight(), walk.level(), walk.index()),
                null,
                value,
                walk,
                List.of(),
                List.of());
    }

    private static List<Held> heldDown(PreparedScheme.Second indicator, CheckedAnswers answers, Walk walk) {
        if (walk.stoppedAt() == 0) {
            return List.of();
        }
        var clauses = new ArrayList<Held>();
        for (var row : indicator.clauses()) {
            if (row.clause().level() == walk.stoppedAt() && row.isShort(answers.at(row.position()))) {
                clauses.add(row.held());
            }
        }
        return clauses;
    }

    private static List<ClauseRow> passedInPart(PreparedScheme.Second indicator, CheckedAnswers answers, Walk walk) {
        var clauses = new ArrayList<ClauseRow>(0);
        for (var row : indicator.clauses()) {
            int level = row.clause().level();
            if (level <= walk.level()
                    && row.isShort(answers.at(row.position()))
                    && indicator.clauses().stream()
                            .filter(each -> each.clause().level() == level)
                            .noneMatch(each -> each.isMet(answers.at(each.position())))) {
                clauses.add(row);
            }
        }
        return clauses;
    }

    PerformanceIndicator performance() {
        return indicator.performance();
    }
}

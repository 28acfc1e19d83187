package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.rating.core.Measurement;
import io.zhiheng.rating.core.Part;
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
 */
record Grading(
        PreparedScheme.Second indicator,
        Part part,
        BigDecimal[] rates,
        Measurement.Value value,
        Walk walk,
        List<String> heldDownBy) {

    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(4);

    static Grading ofClauses(PreparedScheme scheme, PreparedScheme.Second indicator, GivenAnswers answers) {
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
                    indicator, new Part(indicator.id(), indicator.weight(), null, null), rates, null, null, List.of());
        }
        var walk = Walk.over(rates, scheme.decisions()::passes);
        return new Grading(
                indicator,
                new Part(indicator.id(), indicator.weight(), walk.level(), walk.index()),
                rates,
                null,
                walk,
                heldDown(indicator, answers, walk));
    }

    /** @param value null where the indicator is unanswered in a preview: level 0 */
    static Grading ofFigures(PreparedScheme.Second indicator, boolean applicable, Measurement.Value value) {
        if (!applicable) {
            return new Grading(
                    indicator, new Part(indicator.id(), indicator.weight(), null, null), null, null, null, List.of());
        }
        if (value == null) {
            return new Grading(
                    indicator, new Part(indicator.id(), indicator.weight(), 0, ZERO), null, null, null, List.of());
        }
        var walk = Walk.over(value.held());
        return new Grading(
                indicator,
                new Part(indicator.id(), indicator.weight(), walk.level(), walk.index()),
                null,
                value,
                walk,
                List.of());
    }

    private static List<String> heldDown(PreparedScheme.Second indicator, GivenAnswers answers, Walk walk) {
        if (walk.stoppedAt() == 0) {
            return List.of();
        }
        var clauses = new ArrayList<String>();
        for (var row : indicator.clauses()) {
            if (row.clause().level() == walk.stoppedAt()) {
                var conformity = answers.at(row.position());
                var score = conformity == null ? null : row.scores()[conformity.ordinal()];
                if (score == null || score.counted() && score.value().compareTo(BigDecimal.ONE) < 0) {
                    clauses.add(row.clause().id());
                }
            }
        }
        return clauses;
    }

    PerformanceIndicator performance() {
        return indicator.performance();
    }
}

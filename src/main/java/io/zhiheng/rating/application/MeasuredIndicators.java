package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.core.Measurement;
import io.zhiheng.rating.drools.Figures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The performance indicators of one rating with their values: computed from parameters, or given outright.
 *
 * @param errors in figures and in given values
 * @param lacking ids of indicators that are open, or have a parameter that nobody typed
 */
record MeasuredIndicators(Map<String, Measurement.Value> values, List<Rating.Error> errors, List<String> lacking) {

    static MeasuredIndicators of(PreparedScheme scheme, CheckedAnswers answers, String industry) {
        var applicable = Asked.applicable(scheme.indicators().values(), answers.notApplicable());
        var byFigures = applicable.stream()
                .filter(indicator -> !answers.values().containsKey(indicator.id()))
                .toList();
        var counted = byFigures.stream()
                .filter(indicator -> !answers.open().contains(indicator.id()))
                .toList();
        var figures = new TypedFigures(answers.figures(), Asked.parameters(counted, scheme.parameters()));
        var asked = Asked.of(counted, figures);
        var lacking = byFigures.stream()
                .map(PerformanceIndicator::id)
                .filter(id -> answers.open().contains(id) || asked.lacking().contains(id))
                .toList();
        var measurement = scheme.compiled().measure(new Figures(figures.values()), asked.completeIds(), industry);
        var errors = scheme.faults().errors(figures, measurement, asked);
        return answers.values().isEmpty()
                ? new MeasuredIndicators(measurement.values(), errors, lacking)
                : withGiven(scheme, answers, applicable, industry, measurement, errors, lacking);
    }

    private static MeasuredIndicators withGiven(
            PreparedScheme scheme,
            CheckedAnswers answers,
            List<PerformanceIndicator> applicable,
            String industry,
            Measurement measurement,
            List<Rating.Error> errors,
            List<String> lacking) {
        var given = new GivenValues(scheme, answers.values(), applicable, industry);
        var values = new HashMap<>(measurement.values());
        values.putAll(given.values());
        var all = new ArrayList<>(errors);
        all.addAll(given.errors());
        return new MeasuredIndicators(values, all, lacking);
    }
}

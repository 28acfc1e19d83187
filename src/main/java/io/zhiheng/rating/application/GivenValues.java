package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.core.Measurement;
import io.zhiheng.rating.core.RatingWords;
import io.zhiheng.shared.typed.TypedFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Values of performance indicators that were given outright, rounded and judged like computed ones. */
class GivenValues {

    private final PreparedScheme scheme;
    private final List<Rating.Error> errors = new ArrayList<>();
    private final Map<String, BigDecimal> typed = new LinkedHashMap<>();
    private final Map<String, Measurement.Value> values;

    GivenValues(
            PreparedScheme scheme, Map<String, String> given, List<PerformanceIndicator> applicable, String industry) {
        this.scheme = scheme;
        applicable.stream()
                .filter(indicator -> given.containsKey(indicator.id()))
                .forEach(indicator -> read(indicator, given.get(indicator.id())));
        var judged = scheme.compiled().judge(typed, industry);
        scheme.faults().ofValues(judged).forEach(errors::add);
        values = new HashMap<>(judged.values());
    }

    private void read(PerformanceIndicator indicator, String text) {
        var number = text == null ? null : TypedFigures.number(text);
        if (number == null) {
            var fault = text == null
                    ? TypedFigure.Fault.NOT_A_NUMBER
                    : TypedFigure.of(text).fault();
            error(indicator, FigureFault.NOT_A_NUMBER, (fault == null ? TypedFigure.Fault.NOT_A_NUMBER : fault).word());
        } else if (number.signum() < 0 && isNeverNegative(indicator)) {
            error(indicator, FigureFault.BELOW_MINIMUM, "not-negative");
        } else {
            var value = number.setScale(indicator.decimals(), RoundingMode.HALF_UP);
            checkShare(indicator, value);
            typed.put(indicator.id(), value);
        }
    }

    /** A part is no more than its whole, whatever figures the value may come from. */
    private void checkShare(PerformanceIndicator indicator, BigDecimal value) {
        var factor = row("performance-metric", indicator, row -> true).map(row -> new BigDecimal(row.get(3)));
        row(
                        "parameter-check",
                        indicator,
                        row -> row.get(1).equals("PART_OF_WHOLE") && row.get(4).equals("ERROR"))
                .filter(row -> factor.isPresent() && value.compareTo(factor.get()) > 0)
                .ifPresent(row ->
                        errors.add(new Rating.Error(indicator.id(), FigureFault.VALUE_ABOVE_100.name(), row.get(5))));
    }

    private Optional<List<String>> row(String table, PerformanceIndicator indicator, Predicate<List<String>> fits) {
        return scheme.compiled().table(table).rows().stream()
                .filter(row -> row.get(0).equals(indicator.id()) && fits.test(row))
                .findFirst();
    }

    private void error(PerformanceIndicator indicator, FigureFault fault, String word) {
        errors.add(new Rating.Error(indicator.id(), fault.name(), RatingWords.of("check." + word, indicator.name())));
    }

    private boolean isNeverNegative(PerformanceIndicator indicator) {
        return indicator.parameters().stream()
                .map(scheme.parameters()::get)
                .allMatch(
                        parameter -> parameter.min() != null && parameter.min().signum() >= 0);
    }

    Map<String, Measurement.Value> values() {
        return values;
    }

    List<Rating.Error> errors() {
        return errors;
    }
}

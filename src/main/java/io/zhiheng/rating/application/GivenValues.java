package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.core.Measurement;
import io.zhiheng.rating.core.Words;
import io.zhiheng.shared.typed.TypedFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            typed.put(indicator.id(), number.setScale(indicator.decimals(), RoundingMode.HALF_UP));
        }
    }

    private void error(PerformanceIndicator indicator, FigureFault fault, String word) {
        errors.add(new Rating.Error(indicator.id(), fault.name(), Words.of("check." + word, indicator.name())));
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

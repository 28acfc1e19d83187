package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.PerformanceValue;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.core.Walk;
import io.zhiheng.rating.drools.Figures;
import io.zhiheng.shared.NotFound;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The value of one performance indicator, or of a figure that is shown but not rated, by itself. */
class SingleFigures {

    private final PreparedScheme scheme;

    SingleFigures(PreparedScheme scheme) {
        this.scheme = scheme;
    }

    PerformanceValue value(String id, Map<String, String> parameters, String industry) {
        var indicator = scheme.indicators().get(id);
        if (indicator == null) {
            throw new NotFound("performance-indicator", id);
        }
        var figures = new TypedFigures(parameters, Asked.parameters(List.of(indicator), scheme.parameters()));
        var asked = Asked.of(List.of(indicator), figures);
        var measurement = scheme.compiled().measure(new Figures(figures.values()), asked.completeIds(), industry);
        var errors = scheme.faults().errors(figures, measurement, asked);
        var missing = indicator.parameters().stream()
                .filter(parameter -> !figures.has(parameter))
                .toList();
        var value = measurement.values().get(id);
        return value == null || !errors.isEmpty()
                ? new PerformanceValue(null, null, missing, errors)
                : new PerformanceValue(
                        value.value().toPlainString(),
                        Walk.over(value.held()).level(),
                        missing,
                        List.<Rating.Error>of());
    }

    /** @return null while a parameter is missing or in error, or where the scheme knows no such figure */
    String unrated(String name, Map<String, String> typed) {
        var row = scheme.compiled().table("unrated-metric").rows().stream()
                .filter(each -> each.get(0).equals(name))
                .findFirst();
        if (row.isEmpty()) {
            return null;
        }
        var parameters = new LinkedHashSet<Edition.Parameter>();
        Arrays.stream((row.get().get(1) + "+" + row.get().get(2)).split("\\+"))
                .map(scheme.parameters()::get)
                .forEach(parameters::add);
        var figures = new TypedFigures(typed, parameters);
        if (figures.values().size() < parameters.size()) {
            return null;
        }
        var measurement = scheme.compiled().measure(new Figures(figures.values()), List.of(name), null);
        var all = new Asked(List.copyOf(scheme.indicators().values()), List.of(), List.of());
        var value = measurement.values().get(name);
        return value == null
                        || !scheme.faults().errors(figures, measurement, all).isEmpty()
                ? null
                : value.value().toPlainString();
    }
}

package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition.Parameter;
import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The performance indicators that a rating asks about.
 *
 * @param applicable in the order of the catalogue
 * @param complete those of them all of whose parameters have a number
 * @param lacking ids of those of them with a parameter that was left empty
 */
record Asked(List<PerformanceIndicator> applicable, List<PerformanceIndicator> complete, List<String> lacking) {

    static Asked of(List<PerformanceIndicator> applicable, TypedFigures figures) {
        var complete = new ArrayList<PerformanceIndicator>(applicable.size());
        var lacking = new ArrayList<String>();
        for (var indicator : applicable) {
            boolean typed = true;
            boolean numbers = true;
            for (var parameter : indicator.parameters()) {
                typed &= figures.has(parameter);
                numbers &= figures.values().containsKey(parameter);
            }
            if (!typed) {
                lacking.add(indicator.id());
            } else if (numbers) {
                complete.add(indicator);
            }
        }
        return new Asked(applicable, complete, lacking);
    }

    static List<PerformanceIndicator> applicable(Collection<PerformanceIndicator> all, Set<String> notApplicable) {
        return all.stream()
                .filter(indicator -> !notApplicable.contains(indicator.id()))
                .toList();
    }

    /** Parameters that the indicators use. */
    static Collection<Parameter> parameters(List<PerformanceIndicator> indicators, Map<String, Parameter> known) {
        var used = new LinkedHashSet<Parameter>();
        indicators.forEach(indicator -> indicator.parameters().forEach(id -> used.add(known.get(id))));
        return used;
    }

    List<String> completeIds() {
        return complete.stream().map(PerformanceIndicator::id).toList();
    }
}

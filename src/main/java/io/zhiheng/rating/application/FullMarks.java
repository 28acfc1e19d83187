package io.zhiheng.rating.application;

import io.zhiheng.rating.drools.CompiledScheme;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Indicators whose value is the best that there can be: all of what was counted, or the highest that may be given. */
class FullMarks {

    private final CompiledScheme scheme;
    private final Map<String, BigDecimal> figures;

    FullMarks(CompiledScheme scheme, Map<String, BigDecimal> figures) {
        this.scheme = scheme;
        this.figures = figures;
    }

    /**
     * How much was counted, by the indicator that has full marks in it.
     *
     * @param counted id of a parameter, by which such indicators divide
     */
    Map<String, BigDecimal> of(String counted) {
        var full = new LinkedHashMap<String, BigDecimal>();
        var whole = figures.get(counted);
        if (whole == null || whole.signum() <= 0) {
            return full;
        }
        for (var metric : scheme.table("performance-metric").rows()) {
            var part = figures.get(metric.get(1));
            if (metric.get(2).equals(counted) && part != null && isFull(metric, part, whole)) {
                full.put(metric.get(0), whole);
            }
        }
        return full;
    }

    private boolean isFull(List<String> metric, BigDecimal part, BigDecimal whole) {
        return scheme.table("parameter-check").rows().stream()
                .filter(check ->
                        check.get(0).equals(metric.get(0)) && check.get(2).equals(metric.get(1)))
                .anyMatch(check -> switch (check.get(1)) {
                    case "PART_OF_WHOLE" -> check.get(3).equals(metric.get(2)) && part.compareTo(whole) == 0;
                    case "VALUE_MAX" ->
                        check.get(4).equals("ERROR")
                                && part.multiply(new BigDecimal(metric.get(3)))
                                                .compareTo(whole.multiply(new BigDecimal(check.get(3))))
                                        == 0;
                    default -> false;
                });
    }
}

package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.rating.Way;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the numerator of a performance indicator has to be for a value, with its other figures as they are. */
class NeededNumerator {

    private static final String AT_LEAST = ">=";

    private final PreparedScheme scheme;
    private final PerformanceIndicator indicator;
    private final Map<String, String> typed;

    NeededNumerator(PreparedScheme scheme, PerformanceIndicator indicator, Map<String, String> typed) {
        this.scheme = scheme;
        this.indicator = indicator;
        this.typed = typed;
    }

    /** Null where a figure is missing, or no numerator will do. */
    Way.Numerator of(ReachableLevels.Reachable reached) {
        var row = scheme.compiled().table("performance-metric").rows().stream()
                .filter(each -> each.get(0).equals(indicator.id()))
                .findFirst()
                .orElseThrow();
        var numerator = Arrays.asList(row.get(1).split("\\+"));
        var denominator = Arrays.asList(row.get(2).split("\\+"));
        var rest = sum(
                denominator.stream().filter(each -> !numerator.contains(each)).toList());
        var factor = new BigDecimal(row.get(3));
        // Σ(numerator) is part of the denominator, or none of it is: n·f ÷ (n + rest), or n·f ÷ rest
        var within = denominator.containsAll(numerator);
        var share = within ? factor.subtract(reached.value()) : factor;
        if (rest == null || rest.signum() <= 0 || share.signum() <= 0) {
            return null;
        }
        var atLeast = reached.operator().equals(AT_LEAST);
        var value = reached.value().multiply(rest).divide(share, decimals(numerator), rounding(atLeast));
        return new Way.Numerator(numerator, reached.operator(), value.toPlainString(), shared(numerator));
    }

    private static RoundingMode rounding(boolean atLeast) {
        return atLeast ? RoundingMode.CEILING : RoundingMode.FLOOR;
    }

    /** Null where one is missing. */
    private BigDecimal sum(List<String> parameters) {
        var sum = BigDecimal.ZERO;
        for (var parameter : parameters) {
            var text = typed == null ? null : typed.get(parameter);
            var number = text == null ? null : TypedFigures.number(text);
            if (number == null) {
                return null;
            }
            sum = sum.add(number);
        }
        return sum;
    }

    private int decimals(List<String> parameters) {
        return parameters.stream()
                .map(scheme.parameters()::get)
                .mapToInt(parameter -> parameter.integer() ? 0 : parameter.decimals())
                .min()
                .orElse(0);
    }

    private List<String> shared(List<String> parameters) {
        return parameters.stream()
                .filter(parameter -> scheme.indicators().values().stream()
                        .anyMatch(other -> !other.id().equals(indicator.id())
                                && other.parameters().contains(parameter)))
                .toList();
    }
}

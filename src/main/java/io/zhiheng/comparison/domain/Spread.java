package io.zhiheng.comparison.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How the indices of a group lie: its quartiles, between the two nearest values where they fall between them. With one
 * decimal, so that no single index is told.
 */
public record Spread(int enterprises, BigDecimal lower, BigDecimal median, BigDecimal upper) {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    static Spread of(List<BigDecimal> indices) {
        var sorted = indices.stream().sorted().toList();
        return new Spread(sorted.size(), quartile(sorted, 1), quartile(sorted, 2), quartile(sorted, 3));
    }

    private static BigDecimal quartile(List<BigDecimal> sorted, int quarters) {
        var place = QUARTER.multiply(BigDecimal.valueOf((long) quarters * (sorted.size() - 1)));
        int below = place.intValue();
        var low = sorted.get(below);
        var high = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return low.add(high.subtract(low).multiply(place.subtract(BigDecimal.valueOf(below))))
                .setScale(1, RoundingMode.HALF_UP);
    }
}

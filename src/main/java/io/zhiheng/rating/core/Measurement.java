package io.zhiheng.rating.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the tables say of the figures of one rating.
 *
 * @param values by indicator; an indicator whose denominator is zero has none
 * @param faults rows of parameter-check that found something, in no order
 */
public record Measurement(Map<String, Value> values, List<Integer> faults) {

    /**
     * @param value rounded; @param metricRow the row that computed it; @param held the row by which each level's
     *     threshold held, 0 for none
     */
    public record Value(BigDecimal value, int metricRow, int[] held) {}
}

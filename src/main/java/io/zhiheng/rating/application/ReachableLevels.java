package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.rating.core.Walk;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The levels to which a performance indicator can be brought by reaching a threshold. */
class ReachableLevels {

    /** @param operator of the threshold, null where any value will do; @param value that reaches the level */
    record Reachable(int level, String operator, BigDecimal value) {}

    private static final String ANY = "ANY";
    private static final String AT_LEAST = ">=";

    private final PreparedScheme scheme;
    private final PerformanceIndicator indicator;
    private final String industry;

    ReachableLevels(PreparedScheme scheme, PerformanceIndicator indicator, String industry) {
        this.scheme = scheme;
        this.indicator = indicator;
        this.industry = industry;
    }

    /** Lowest first; judged by the rules, so that a threshold that leads nowhere is not among them. */
    List<Reachable> all() {
        var reachable = new ArrayList<Reachable>();
        int before = 0;
        for (int level = 1; level <= scheme.levels(); level++) {
            var row = scheme.rowsInWords().threshold(indicator.id(), industry, level);
            var value = row.get(3).equals(ANY) ? worseThan(level + 1) : rounded(row);
            int judged = judged(value);
            if (judged >= level && judged > before) {
                reachable.add(new Reachable(judged, row.get(3).equals(ANY) ? null : row.get(3), value));
                before = judged;
            }
        }
        return reachable;
    }

    private int judged(BigDecimal value) {
        var values =
                scheme.compiled().judge(Map.of(indicator.id(), value), industry).values();
        return Walk.over(values.get(indicator.id()).held()).level();
    }

    /** A value just short of the first threshold above. */
    private BigDecimal worseThan(int level) {
        if (level > scheme.levels()) {
            return BigDecimal.ZERO.setScale(indicator.decimals());
        }
        var row = scheme.rowsInWords().threshold(indicator.id(), industry, level);
        if (row.get(3).equals(ANY)) {
            return worseThan(level + 1);
        }
        var unit = BigDecimal.ONE.movePointLeft(indicator.decimals());
        return row.get(3).equals(AT_LEAST)
                ? rounded(row).subtract(unit)
                : rounded(row).add(unit);
    }

    private BigDecimal rounded(List<String> row) {
        return new BigDecimal(row.get(4))
                .setScale(
                        indicator.decimals(), row.get(3).equals(AT_LEAST) ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }
}

package io.zhiheng.rating.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Figures as they are read: with one decimal, shares per cent. Where that would equal the threshold that the exact
 * figure misses, all of its decimals.
 */
final class OneDecimal {

    private OneDecimal() {}

    static String percent(BigDecimal share) {
        return plain(share.movePointRight(2));
    }

    static String percent(BigDecimal share, BigDecimal threshold) {
        var exact = share.movePointRight(2);
        var shown = exact.setScale(1, RoundingMode.HALF_UP);
        var bound = threshold.movePointRight(2);
        return plain(exact.compareTo(bound) < 0 && shown.compareTo(bound) >= 0 ? exact : shown);
    }

    static String index(BigDecimal index, List<BigDecimal> bounds) {
        var shown = index.setScale(1, RoundingMode.HALF_UP);
        var misleading = bounds.stream().anyMatch(bound -> index.compareTo(bound) < 0 && shown.compareTo(bound) >= 0);
        return (misleading ? index : shown).toPlainString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString() + " %";
    }
}

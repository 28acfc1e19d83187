package io.zhiheng.rating.application;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Shares as they are read: per cent with one decimal at most. Where that would equal the threshold that the exact
 * figure misses, all of its decimals.
 */
final class ShownFigures {

    private ShownFigures() {}

    static String percent(BigDecimal share) {
        return plain(share.movePointRight(2));
    }

    static String percent(BigDecimal share, BigDecimal threshold) {
        var exact = share.movePointRight(2);
        var shown = exact.setScale(1, RoundingMode.HALF_UP);
        var bound = threshold.movePointRight(2);
        return plain(exact.compareTo(bound) < 0 && shown.compareTo(bound) >= 0 ? exact : shown);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString() + " %";
    }
}

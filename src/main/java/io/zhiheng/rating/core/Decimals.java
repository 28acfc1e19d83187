package io.zhiheng.rating.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact decimal arithmetic with the one rounding of the contract: HALF_UP. */
public final class Decimals {

    /** Decimals of rates, indices and shares. */
    public static final int INDEX_DECIMALS = 4;

    private Decimals() {}

    /** A rate, index or share: part ÷ whole to four decimals. */
    public static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, INDEX_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Value of a metric, rounded once: numerator × factor ÷ denominator; null when the denominator is zero. */
    public static BigDecimal metric(BigDecimal numerator, BigDecimal denominator, BigDecimal factor, int decimals) {
        return denominator.signum() == 0
                ? null
                : numerator.multiply(factor).divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /** The index as a score out of 100 with one decimal. */
    public static BigDecimal score(BigDecimal index, int levels) {
        return index.multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(levels), 1, RoundingMode.HALF_UP);
    }

    /** Index of a level that was reached exactly. */
    public static BigDecimal index(int level) {
        return BigDecimal.valueOf(level).setScale(INDEX_DECIMALS);
    }
}

package io.zhiheng.rating.application;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Weights in a unit in which all of them are whole, the largest such unit. */
final class WholeNumbers {

    private WholeNumbers() {}

    /** @throws ArithmeticException where they are too large */
    static long[] of(List<BigDecimal> numbers) {
        int scale = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var whole = numbers.stream()
                .map(number -> number.movePointRight(scale).toBigIntegerExact())
                .toList();
        var unit = whole.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        return whole.stream()
                .mapToLong(
                        number -> unit.signum() == 0 ? 0 : number.divide(unit).longValueExact())
                .toArray();
    }
}

package io.zhiheng.rating.core.way;

/** The one rounding of the contract, HALF_UP to four decimals, in whole numbers. */
final class Rounded {

    static final int UNIT = 10_000;

    private Rounded() {}

    /** part ÷ whole in ten-thousandths. */
    static long share(long part, long whole) {
        return quotient(Math.multiplyExact(part, (long) UNIT), whole);
    }

    /** @param sum not negative; @param whole positive */
    static long quotient(long sum, long whole) {
        long rest = sum % whole;
        return sum / whole + (rest >= whole - rest ? 1 : 0);
    }
}

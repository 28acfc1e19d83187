package io.zhiheng.rating.core;

import java.math.BigDecimal;

/** Σ(w·x) ÷ Σw over what applies, and how much of the weight does not. */
public final class WeightedMean {

    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal weight = BigDecimal.ZERO;
    private BigDecimal left = BigDecimal.ZERO;

    public void add(BigDecimal weight, BigDecimal value) {
        sum = sum.add(weight.multiply(value));
        this.weight = this.weight.add(weight);
    }

    /** Something of this weight is not applicable. */
    public void leaveOut(BigDecimal weight) {
        left = left.add(weight);
    }

    /** To four decimals; not to be asked before something was added. */
    public BigDecimal value() {
        return Decimals.ratio(sum, weight);
    }

    /** Share of the weight that is not applicable, to four decimals. */
    public BigDecimal shareLeftOut() {
        return left.signum() == 0 ? BigDecimal.ZERO : Decimals.ratio(left, left.add(weight));
    }
}

package io.zhiheng.rating.core;

import java.math.BigDecimal;

/** Step 1: R_k = Σ(w·s) ÷ Σw over the clauses of exactly level k that count. */
public final class ClauseRates {

    private final WeightedMean[] byLevel;

    public ClauseRates(int levels) {
        byLevel = new WeightedMean[levels];
    }

    public void add(int level, BigDecimal weight, BigDecimal score) {
        var mean = byLevel[level - 1];
        if (mean == null) {
            byLevel[level - 1] = mean = new WeightedMean();
        }
        mean.add(weight, score);
    }

    /** By level from 1 at position 0, to four decimals; null where no clause counts. */
    public BigDecimal[] rates() {
        var rates = new BigDecimal[byLevel.length];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = byLevel[i] == null ? null : byLevel[i].value();
        }
        return rates;
    }
}

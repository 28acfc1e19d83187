package io.zhiheng.rating.drools;

import io.zhiheng.rating.core.Decimals;
import java.math.BigDecimal;

/** A performance indicator whose value is asked for; its row of performance-metric computes it. */
public class Measure extends TableQuestion {

    private final String indicator;
    private final String industry;
    private final Figures figures;
    private final int levels;
    private Measured measured;

    public Measure(String indicator, String industry, Figures figures, int levels) {
        this.indicator = indicator;
        this.industry = industry;
        this.figures = figures;
        this.levels = levels;
    }

    public String getIndicator() {
        return indicator;
    }

    /** @return the value to be judged; null when there is none because the denominator is zero */
    public Measured measured(String numerator, String denominator, String factor, int decimals, int row) {
        var value = Decimals.metric(figures.sum(numerator), figures.sum(denominator), new BigDecimal(factor), decimals);
        measured = value == null ? null : new Measured(indicator, industry, value, levels);
        answeredBy(row);
        return measured;
    }

    Measured measured() {
        return measured;
    }
}

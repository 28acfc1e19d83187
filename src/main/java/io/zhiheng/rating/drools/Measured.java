package io.zhiheng.rating.drools;

import java.math.BigDecimal;

/** The rounded value of a performance indicator, which rows of performance-threshold and parameter-check judge. */
public class Measured extends CheckedFigure {

    private final String indicator;
    private final String industry;
    private final BigDecimal value;
    private final int[] held;

    public Measured(String indicator, String industry, BigDecimal value, int levels) {
        this.indicator = indicator;
        this.industry = industry;
        this.value = value;
        this.held = new int[levels];
    }

    public String getIndicator() {
        return indicator;
    }

    public String getIndustry() {
        return industry;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void holds(int level, int row) {
        if (level >= 1 && level <= held.length) {
            held[level - 1] = row;
        }
    }

    int[] held() {
        return held;
    }
}

package io.zhiheng.rating.drools;

import java.math.BigDecimal;

/** Is an overall level out of reach with this level in a first-level indicator? */
public class GateQuestion extends TableQuestion {

    private final int overall;
    private final String indicator;
    private final BigDecimal level;

    public GateQuestion(int overall, String indicator, int level) {
        this.overall = overall;
        this.indicator = indicator;
        this.level = BigDecimal.valueOf(level);
    }

    public int getOverall() {
        return overall;
    }

    public String getIndicator() {
        return indicator;
    }

    public BigDecimal getLevel() {
        return level;
    }

    public void closed(int row) {
        answeredBy(row);
    }
}

package io.zhiheng.rating.drools;

import java.math.BigDecimal;

/** Does this rate pass this level? */
public class RateQuestion extends Question {

    private final int level;
    private final BigDecimal rate;

    public RateQuestion(int level, BigDecimal rate) {
        this.level = level;
        this.rate = rate;
    }

    public int getLevel() {
        return level;
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void passed(int row) {
        answeredBy(row);
    }
}

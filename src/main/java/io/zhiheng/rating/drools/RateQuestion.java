package io.zhiheng.rating.drools;

import java.math.BigDecimal;

/** Does this rate pass this level? */
public class RateQuestion extends TableQuestion {

    private final int level;
    private final int clauses;
    private final BigDecimal rate;

    /** @param clauses 1 where the level stands on a single clause and the table has a row for that, else 0 */
    public RateQuestion(int level, int clauses, BigDecimal rate) {
        this.level = level;
        this.clauses = clauses;
        this.rate = rate;
    }

    public int getLevel() {
        return level;
    }

    public int getClauses() {
        return clauses;
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void passed(int row) {
        answeredBy(row);
    }
}

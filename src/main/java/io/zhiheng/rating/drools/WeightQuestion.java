package io.zhiheng.rating.drools;

import java.math.BigDecimal;

/** What does an indicator weigh among those of its parent? */
public class WeightQuestion extends TableQuestion {

    private final String scope;
    private final String indicator;
    private BigDecimal weight;

    public WeightQuestion(String scope, String indicator) {
        this.scope = scope;
        this.indicator = indicator;
    }

    public String getScope() {
        return scope;
    }

    public String getIndicator() {
        return indicator;
    }

    public void weighed(String weight, int row) {
        this.weight = new BigDecimal(weight);
        answeredBy(row);
    }

    BigDecimal weight() {
        return weight;
    }
}

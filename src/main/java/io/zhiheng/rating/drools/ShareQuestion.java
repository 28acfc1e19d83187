package io.zhiheng.rating.drools;

import java.math.BigDecimal;

/** Is too much of a first-level indicator not applicable? */
public class ShareQuestion extends TableQuestion {

    private final String scope;
    private final BigDecimal share;

    public ShareQuestion(String scope, BigDecimal share) {
        this.scope = scope;
        this.share = share;
    }

    public String getScope() {
        return scope;
    }

    public BigDecimal getShare() {
        return share;
    }

    public void exceeded(int row) {
        answeredBy(row);
    }
}

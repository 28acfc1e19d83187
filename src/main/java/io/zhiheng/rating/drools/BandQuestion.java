package io.zhiheng.rating.drools;

import java.math.BigDecimal;

/** Into which band falls an index? Every band whose minimum is met answers, the highest stays. */
public class BandQuestion extends TableQuestion {

    private final String scope;
    private final BigDecimal index;
    private int band;

    public BandQuestion(String scope, BigDecimal index) {
        this.scope = scope;
        this.index = index;
    }

    public String getScope() {
        return scope;
    }

    public BigDecimal getIndex() {
        return index;
    }

    public void reached(int band, int row) {
        if (row() == 0 || band > this.band) {
            this.band = band;
            answeredBy(row);
        }
    }

    int band() {
        return band;
    }
}

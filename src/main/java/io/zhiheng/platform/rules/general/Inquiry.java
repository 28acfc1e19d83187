package io.zhiheng.platform.rules.general;

import java.math.BigDecimal;
import java.util.Map;

/** A question to a general table; of all rows that fit, the first in the table stays. */
public class Inquiry {

    private final Map<String, Object> facts;
    private int row;

    public Inquiry(Map<String, Object> facts) {
        this.facts = facts;
    }

    public BigDecimal number(String fact) {
        var value = facts.get(fact);
        if (value == null) {
            return null;
        }
        return value instanceof BigDecimal number ? number : new BigDecimal(value.toString());
    }

    public String text(String fact) {
        return (String) facts.get(fact);
    }

    public void fits(int row) {
        if (this.row == 0 || row < this.row) {
            this.row = row;
        }
    }

    int row() {
        return row;
    }
}

package io.zhiheng.rating.drools;

import java.math.BigDecimal;

/** Something about the answers as a whole that a row of plausibility-check may find odd. */
public class Oddity extends CheckedFigure {

    private final String check;
    private final BigDecimal value;

    public Oddity(String check, BigDecimal value) {
        this.check = check;
        this.value = value;
    }

    public String getCheck() {
        return check;
    }

    public BigDecimal getValue() {
        return value;
    }
}

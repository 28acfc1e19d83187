package io.zhiheng.rating.core.way;

/** Exactness would take too long, or numbers too large. */
public class BeyondReach extends ArithmeticException {

    public BeyondReach(String why) {
        super(why);
    }
}

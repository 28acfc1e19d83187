package io.zhiheng.rating.drools;

/** How far may the whole rise above its lowest part? */
public class CapQuestion extends TableQuestion {

    private final String scope;
    private final int lowest;
    private int cap;

    public CapQuestion(String scope, int lowest) {
        this.scope = scope;
        this.lowest = lowest;
    }

    public String getScope() {
        return scope;
    }

    public void cap(int gap, int row) {
        cap = lowest + gap;
        answeredBy(row);
    }

    int cap() {
        return cap;
    }
}

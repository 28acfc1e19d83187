package io.zhiheng.rating.drools;

/** Something asked of a table; remembers the row that answered. */
public abstract class TableQuestion {

    private int row;

    protected void answeredBy(int row) {
        this.row = row;
    }

    /** From 1; 0 when no row applied. */
    public int row() {
        return row;
    }
}

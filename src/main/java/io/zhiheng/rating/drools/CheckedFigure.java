package io.zhiheng.rating.drools;

import java.math.BigDecimal;

/**
 * Something typed, or derived from what was typed, that rows of parameter-check look at. Keeps every row that found
 * fault.
 */
public abstract class CheckedFigure {

    private static final int[] NONE = {};

    private int[] rows = NONE;

    public void found(int row) {
        rows = java.util.Arrays.copyOf(rows, rows.length + 1);
        rows[rows.length - 1] = row;
    }

    int[] rows() {
        return rows;
    }

    /** One parameter as it was typed. */
    public static class Single extends CheckedFigure {

        private final String parameter;
        private final BigDecimal value;

        public Single(String parameter, BigDecimal value) {
            this.parameter = parameter;
            this.value = value;
        }

        public String getParameter() {
            return parameter;
        }

        public BigDecimal getValue() {
            return value;
        }

        public boolean isWhole() {
            return value.stripTrailingZeros().scale() <= 0;
        }
    }

    /** A sum of parameters. */
    public static class Total extends CheckedFigure {

        private final String sum;
        private final BigDecimal value;

        public Total(String sum, BigDecimal value) {
            this.sum = sum;
            this.value = value;
        }

        public String getSum() {
            return sum;
        }

        public int getSign() {
            return value.signum();
        }
    }

    /** A part beside its whole. */
    public static class Share extends CheckedFigure {

        private final String part;
        private final String whole;
        private final BigDecimal partValue;
        private final BigDecimal wholeValue;

        public Share(String part, String whole, BigDecimal partValue, BigDecimal wholeValue) {
            this.part = part;
            this.whole = whole;
            this.partValue = partValue;
            this.wholeValue = wholeValue;
        }

        public String getPart() {
            return part;
        }

        public String getWhole() {
            return whole;
        }

        public BigDecimal getPartValue() {
            return partValue;
        }

        public BigDecimal getWholeValue() {
            return wholeValue;
        }
    }
}

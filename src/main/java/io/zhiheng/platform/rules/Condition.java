package io.zhiheng.platform.rules;

/**
 * One condition of a row on a property of the question; property names belong to the code base, cells only give the
 * literal they are compared with.
 *
 * @param column from 0; -1 for a condition that uses no cell
 */
public record Condition(int column, String property, Comparison comparison) {

    /**
     * STATED: the property text is the whole condition. COMPARED: the operator stands in the column, its operand right
     * of it.
     */
    public enum Comparison {
        EQUAL,
        AT_LEAST,
        ABOVE,
        BELOW,
        COMPARED,
        STATED
    }

    /** A cell {@code *} means any. */
    public static Condition equal(int column, String property) {
        return new Condition(column, property, Comparison.EQUAL);
    }

    public static Condition atLeast(int column, String property) {
        return new Condition(column, property, Comparison.AT_LEAST);
    }

    public static Condition above(int column, String property) {
        return new Condition(column, property, Comparison.ABOVE);
    }

    public static Condition below(int column, String property) {
        return new Condition(column, property, Comparison.BELOW);
    }

    public static Condition compared(int column, String property) {
        return new Condition(column, property, Comparison.COMPARED);
    }

    public static Condition stated(String condition) {
        return new Condition(-1, condition, Comparison.STATED);
    }
}

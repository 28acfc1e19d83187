package io.zhiheng.platform.rules;

import java.util.regex.Pattern;

/**
 * What a cell may hold. Cells of all types but {@link #TEXT} may reach the rule engine, so their grammar leaves no room
 * for a quote, a bracket or an operator: nothing that is typed into a cell can become code.
 */
public enum CellType {

    /** An id such as {@code PERF-01}, or {@code *} for any. */
    ID("\\*|[A-Z][A-Z0-9_]{0,39}(-[A-Z0-9_]{1,40}){0,6}"),
    /** Ids to be summed: {@code P01+P03}. */
    SUM("[A-Z][A-Z0-9_]{0,39}(\\+[A-Z][A-Z0-9_]{0,39}){0,40}"),
    /** A decimal number such as {@code 0.75}. */
    NUMBER("-?[0-9]{1,12}(\\.[0-9]{1,6})?"),
    /** A number, an id, or nothing. */
    BOUND("|-?[0-9]{1,12}(\\.[0-9]{1,6})?|[A-Z][A-Z0-9_]{0,39}"),
    /** How many: one, or {@code *} for any number. */
    COUNT("\\*|1"),
    /** The Chinese words for yes and no. */
    YES_NO(CellType.YES + '|' + CellType.NO),
    /** A whole number from 0 to 9: a level, a gap between levels, a number of decimals. */
    DIGIT("[0-9]"),
    /** {@code >=}, {@code <=}, or {@code ANY} with an empty cell beside it. */
    OPERATOR(">=|<=|ANY"),
    /** A number, or nothing beside ANY. */
    OPERAND("|-?[0-9]{1,12}(\\.[0-9]{1,6})?"),
    /** Words for people; never handed to the rule engine. */
    TEXT("(?s).{1,200}");

    public static final String YES = "\u662F";
    public static final String NO = "\u5426";

    private final Pattern grammar;

    CellType(String grammar) {
        this.grammar = Pattern.compile(grammar);
    }

    public boolean allows(String cell) {
        return fits(cell) && !(this == TEXT && Danger.inWords(cell));
    }

    /** Whether it is not just mistyped, but something that a cell never holds. */
    boolean isDangerous(String cell) {
        return this == TEXT ? Danger.inWords(cell) : !fits(cell) && Danger.inValue(cell);
    }

    private boolean fits(String cell) {
        return cell.length() <= Danger.LONGEST && grammar.matcher(cell).matches();
    }
}

package io.zhiheng.rating.application;

/** What may be wrong with a figure, in the order in which it is checked: only the first is told. */
enum FigureFault {
    NOT_A_NUMBER,
    NOT_INTEGER,
    TOO_MANY_DECIMALS,
    DIVISION_BY_ZERO,
    BELOW_MINIMUM,
    NUMERATOR_EXCEEDS_DENOMINATOR,
    VALUE_ABOVE_100;

    /** @param check the cell of parameter-check */
    static FigureFault of(String check) {
        return switch (check) {
            case "INTEGER" -> NOT_INTEGER;
            case "NOT_ZERO" -> DIVISION_BY_ZERO;
            case "MINIMUM", "COUNT_MIN" -> BELOW_MINIMUM;
            case "PART_OF_WHOLE" -> NUMERATOR_EXCEEDS_DENOMINATOR;
            case "VALUE_MAX" -> VALUE_ABOVE_100;
            default -> throw new IllegalArgumentException(check);
        };
    }
}

package io.zhiheng.platform.forms;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What a number may be: exact, of reasonable size. */
final class NumberRules {

    private static final Pattern FIGURE = Pattern.compile("[+-]?(?:\\d{1,30}(?:\\.\\d{0,20})?|\\.\\d{1,20})(?:[eE][+-]?\\d{1,2})?");

    private NumberRules() {}

    /** Null if the value is no number. */
    static BigDecimal read(Object value) {
        if (!(value instanceof Number) && !(value instanceof String)) {
            return null;
        }
        var text = value.toString().strip();
        return FIGURE.matcher(text).matches() ? new BigDecimal(text) : null;
    }
}

package io.zhiheng.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The forms that a validation of a performance indicator may have in the catalogue's file. Each says what must hold.
 *
 * @param parameters the summed parameters that are checked; empty for {@link Check#VALUE_MAX}
 * @param whole the parameter that bounds, for {@link Check#PART_OF_WHOLE} only
 * @param bound the bound, for {@link Check#VALUE_MAX} and {@link Check#COUNT_MIN} only
 */
public record ParameterRule(Check check, List<String> parameters, String whole, BigDecimal bound) {

    /** {@code P01 + P03 > 0}, {@code P01 <= P02}, {@code value <= 30}, {@code P15 >= 5}. */
    public enum Check {
        NOT_ZERO,
        PART_OF_WHOLE,
        VALUE_MAX,
        COUNT_MIN
    }

    private static final String ID = "([A-Z][A-Z0-9_]*)";
    private static final String NUMBER = "([0-9]{1,12}(?:\\.[0-9]{1,6})?)";
    private static final Pattern NOT_ZERO = Pattern.compile("([A-Z][A-Z0-9_]*(?: *\\+ *[A-Z][A-Z0-9_]*)*) *> *0");
    private static final Pattern PART_OF_WHOLE = Pattern.compile(ID + " *<= *" + ID);
    private static final Pattern VALUE_MAX = Pattern.compile("value *<= *" + NUMBER);
    private static final Pattern COUNT_MIN = Pattern.compile(ID + " *>= *" + NUMBER);

    /** @return empty when the text has another form */
    public static Optional<ParameterRule> parse(String text) {
        if (text == null || text.length() > 500) {
            return Optional.empty();
        }
        var notZero = NOT_ZERO.matcher(text);
        if (notZero.matches()) {
            return Optional.of(new ParameterRule(Check.NOT_ZERO, Formula.sum(notZero.group(1)), null, null));
        }
        var part = PART_OF_WHOLE.matcher(text);
        if (part.matches()) {
            return Optional.of(new ParameterRule(Check.PART_OF_WHOLE, List.of(part.group(1)), part.group(2), null));
        }
        var value = VALUE_MAX.matcher(text);
        if (value.matches()) {
            return Optional.of(new ParameterRule(Check.VALUE_MAX, List.of(), null, new BigDecimal(value.group(1))));
        }
        var count = COUNT_MIN.matcher(text);
        return count.matches()
                ? Optional.of(new ParameterRule(
                        Check.COUNT_MIN, List.of(count.group(1)), null, new BigDecimal(count.group(2))))
                : Optional.empty();
    }
}

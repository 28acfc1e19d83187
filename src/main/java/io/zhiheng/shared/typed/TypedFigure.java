package io.zhiheng.shared.typed;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number in text: digits, a point, commas that part groups of three, a sign.
 *
 * @param value with the decimals that were typed; null where there is a fault
 * @param fault null where there is a value
 */
public record TypedFigure(BigDecimal value, Fault fault) {

    /** Why a text is no figure; its word is the last part of the message's key. */
    public enum Fault {
        NOT_A_NUMBER("not-number"),
        EXPONENT("figure-exponent"),
        LEADING_ZEROS("figure-zeros"),
        GROUPS("figure-groups"),
        NO_WHOLE_PART("figure-point"),
        SPACES("figure-spaces"),
        LONG("figure-long");

        private final String word;

        Fault(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    private static final int MOST_DIGITS = 30;
    /** Characters that no figure needs, signs, commas and blanks included: beyond them nothing is looked at closely. */
    private static final int LONGEST = 120;

    /** A number of JSON has at most 1 000 digits, before and after the point, when it is written out. */
    private static final int LONGEST_WRITTEN = 2_100;

    private static final Pattern OF_FIGURES = Pattern.compile("[\\d,. +-]+");
    private static final String DECIMALS = "(?:\\.\\d{0," + MOST_DIGITS + "})?";
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1," + MOST_DIGITS + "}" + DECIMALS);
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3}){1," + (MOST_DIGITS / 3 - 1) + "}" + DECIMALS);
    private static final Pattern WITH_COMMAS = Pattern.compile("[+-]?[\\d,]*\\d[\\d,]*(?:\\.[\\d,]*)?");
    private static final Pattern DIGITS = Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d*)?");
    private static final Pattern WITH_EXPONENT = Pattern.compile("[+-]?\\d+(?:\\.\\d*)?[eE][+-]?\\d+");
    private static final Pattern WITHOUT_WHOLE_PART = Pattern.compile("[+-]?\\.\\d+");
    private static final Pattern WITH_SPACES = Pattern.compile("[+-]? ?\\d[\\d,]*(?: [\\d,]+)*(?:\\.\\d*(?: \\d+)*)?");
    private static final Pattern WITH_ZEROS = Pattern.compile("[+-]?0[\\d,].*");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    public static TypedFigure of(String typed) {
        var text = TypedText.halfWidth(typed).replace('\u2212', '-').replaceAll("(?<=\\d)\u3002(?=\\d)", ".");
        if (!PLAIN.matcher(text).matches() && !GROUPED.matcher(text).matches()) {
            return new TypedFigure(null, fault(text));
        }
        return WITH_ZEROS.matcher(text).matches()
                ? new TypedFigure(null, Fault.LEADING_ZEROS)
                : new TypedFigure(new BigDecimal(text.replace(",", "")), null);
    }

    private static Fault fault(String text) {
        if (text.length() > LONGEST) {
            return OF_FIGURES.matcher(text).matches() ? Fault.LONG : Fault.NOT_A_NUMBER;
        }
        if (WITH_EXPONENT.matcher(text).matches()) {
            return Fault.EXPONENT;
        }
        if (DIGITS.matcher(text).matches()) {
            return Fault.LONG;
        }
        if (WITHOUT_WHOLE_PART.matcher(text).matches()) {
            return Fault.NO_WHOLE_PART;
        }
        if (text.contains(" ") && WITH_SPACES.matcher(text).matches()) {
            return Fault.SPACES;
        }
        return text.contains(",") && WITH_COMMAS.matcher(text).matches() ? Fault.GROUPS : Fault.NOT_A_NUMBER;
    }

    /** A value of JSON: a text as it is typed, a number by its value. */
    public static TypedFigure ofJson(Object value) {
        return value instanceof Number
                ? byValue(plainest(value.toString()))
                : of(value instanceof String text ? text : "?");
    }

    /** A number of JSON, or one stored in days when an exponent and zeros in front were taken: by its value. */
    public static TypedFigure byValue(String number) {
        if (number.length() > LONGEST_WRITTEN) {
            return new TypedFigure(null, Fault.LONG);
        }
        try {
            var value = new BigDecimal(number.strip());
            if (value.signum() == 0) {
                return new TypedFigure(
                        value.scale() < 0 || value.scale() > MOST_DIGITS ? BigDecimal.ZERO : value, null);
            }
            return (long) value.precision() - value.scale() <= MOST_DIGITS && value.scale() <= MOST_DIGITS
                    ? new TypedFigure(value, null)
                    : new TypedFigure(null, Fault.LONG);
        } catch (NumberFormatException noNumber) {
            return new TypedFigure(null, Fault.NOT_A_NUMBER);
        }
    }

    /** A number has no zeros at its end; only a text has as many as were typed. */
    static String plainest(String number) {
        try {
            return new BigDecimal(number).stripTrailingZeros().toString();
        } catch (NumberFormatException noNumber) {
            return number;
        }
    }

    /** The one spelling that is stored. */
    public String canonical() {
        return value.toPlainString();
    }

    /** The one spelling of what is typed as a figure; what is none stays as it was typed, null stays null. */
    public static String canonicalOf(String typed) {
        var figure = of(typed);
        return figure.fault() == null ? figure.canonical() : typed;
    }

    /** The one spelling of a figure that was stored in another; what is no number stays as it is, null stays null. */
    public static String stored(String text) {
        var figure = text == null ? null : byValue(text);
        return figure == null || figure.fault() != null ? text : figure.canonical();
    }

    /** A limit as a reader sees it: with these decimals, or all that it has where it has more; never rounded. */
    public static String shown(BigDecimal limit, int decimals) {
        var scale = Math.max(decimals, limit.stripTrailingZeros().scale());
        return shown(limit.setScale(scale).toPlainString());
    }

    /** As a reader sees it: 12,345.60. What is no number stays as it is; null stays null. */
    public static String shown(String stored) {
        if (stored == null || byValue(stored).fault() != null) {
            return stored;
        }
        var parts = stored(stored).split("\\.", 2);
        var whole = THOUSANDS.matcher(parts[0]).replaceAll(",");
        return parts.length == 1 ? whole : whole + "." + parts[1];
    }
}

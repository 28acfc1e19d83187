package io.zhiheng.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one form that a formula of the catalogue may have: sum of parameters ÷ sum of parameters × constant, written
 * {@code P04 / (P01 + P03) * 100}. It is read once, at import; nothing ever evaluates its text.
 */
public record Formula(List<String> numerator, List<String> denominator, BigDecimal factor) {

    private static final String SUM = "([A-Z][A-Z0-9_]*|\\([A-Z][A-Z0-9_]*(?: *\\+ *[A-Z][A-Z0-9_]*)*\\))";
    private static final int LONGEST = 500;
    private static final Pattern FORM =
            Pattern.compile(" *" + SUM + " */ *" + SUM + "(?: *\\* *([0-9]{1,12}(?:\\.[0-9]{1,6})?))? *");

    /** @return empty when the text has another form */
    public static Optional<Formula> parse(String text) {
        var match = FORM.matcher(text == null || text.length() > LONGEST ? "" : text);
        return match.matches()
                ? Optional.of(new Formula(sum(match.group(1)), sum(match.group(2)), factor(match.group(3))))
                : Optional.empty();
    }

    static List<String> sum(String text) {
        return Arrays.stream(text.replaceAll("[() ]", "").split("\\+")).toList();
    }

    private static BigDecimal factor(String text) {
        return text == null ? BigDecimal.ONE : new BigDecimal(text);
    }
}

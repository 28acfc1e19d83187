package io.zhiheng.platform.workflow.vetting;

import java.util.Optional;
import java.util.regex.Pattern;

/** The few forms that an expression in a model may have. */
class Expressions {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\s*([A-Za-z_]\\w*)\\s*}");
    private static final Pattern DATE_TEXT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?");
    private static final Pattern LIFETIME_TEXT = Pattern.compile("\\d{1,5}|P\\d{1,5}D");

    private Expressions() {}

    static boolean mentioned(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** The name in {@code ${name}}, if the text is exactly that. */
    static Optional<String> variable(String text) {
        var match = VARIABLE.matcher(text);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    static boolean isLiteral(String text) {
        return !mentioned(text);
    }

    static boolean isLiteralOrVariable(String text) {
        return isLiteral(text) || variable(text).isPresent();
    }

    static boolean isDuration(String text) {
        return Span.of(text).isPresent() || variable(text).isPresent();
    }

    static boolean isCycle(String text) {
        return Repetition.of(text).isPresent();
    }

    static boolean isDate(String text) {
        return DATE_TEXT.matcher(text).matches() || variable(text).isPresent();
    }

    static boolean isLifetime(String text) {
        return LIFETIME_TEXT.matcher(text).matches();
    }

    static boolean isFlag(String text) {
        return text.equals("true") || text.equals("false");
    }
}

package io.zhiheng.platform.workflow.vetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The grammar of a sequence flow's condition: comparisons of a variable with a literal, combined by and, or, not and
 * brackets.
 */
class FlowCondition {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<string>'[^'\\\\]*'|\"[^\"\\\\]*\")|(?<number>-?\\d+(?:\\.\\d+)?)|(?<word>[A-Za-z_]\\w*)"
                    + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[<>!()]))");
    private static final Set<String> COMPARISONS =
            Set.of("==", "!=", "<", "<=", ">", ">=", "eq", "ne", "lt", "le", "gt", "ge");
    private static final Map<String, String> SPELLINGS = Map.of(
            "&&", "and", "||", "or", "!", "not", "eq", "==", "ne", "!=", "lt", "<", "le", "<=", "gt", ">", "ge", ">=");
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");
    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "le",
            "gt",
            "ge",
            "true",
            "false",
            "null",
            "empty",
            "div",
            "mod",
            "instanceof");

    /** @param literal as it stands there, quotes included */
    record Comparison(String variable, String literal) {}

    private record Token(String text, boolean literal, boolean variable) {}

    private final List<Token> tokens;
    private final List<Comparison> comparisons = new ArrayList<>();
    private int next;

    private FlowCondition(List<Token> tokens) {
        this.tokens = tokens;
    }

    static boolean isAllowed(String text) {
        var trimmed = text.strip();
        if (!trimmed.startsWith("${") || !trimmed.endsWith("}")) {
            return false;
        }
        return read(trimmed).isPresent();
    }

    /** What it compares with what; empty for what is no such condition. */
    static List<Comparison> comparisons(String text) {
        var trimmed = text.strip();
        return isAllowed(trimmed) ? read(trimmed).orElseThrow().comparisons : List.of();
    }

    private static Optional<FlowCondition> read(String expression) {
        var tokens = tokens(expression.substring(2, expression.length() - 1));
        if (tokens == null || tokens.size() > 200) {
            return Optional.empty();
        }
        var condition = new FlowCondition(tokens);
        return condition.alternatives() && condition.next == tokens.size() ? Optional.of(condition) : Optional.empty();
    }

    /** The variables that it compares. */
    static Set<String> variables(String text) {
        return parts(text).stream().filter(Token::variable).map(Token::text).collect(Collectors.toSet());
    }

    /** The same condition in one spelling. */
    static String spelled(String text) {
        return parts(text).stream()
                .map(token -> SPELLINGS.getOrDefault(token.text(), token.text().replace('"', '\'')))
                .collect(Collectors.joining(" "));
    }

    private static List<Token> parts(String text) {
        var trimmed = text.strip();
        var tokens = isAllowed(trimmed) ? tokens(trimmed.substring(2, trimmed.length() - 1)) : null;
        return tokens == null ? List.of(new Token(trimmed, true, false)) : tokens;
    }

    private static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text);
        int end = text.stripTrailing().length();
        int position = 0;
        while (position < end) {
            if (!matcher.region(position, text.length()).lookingAt()) {
                return null;
            }
            var word = matcher.group("word");
            var literal = matcher.group("string") != null
                    || matcher.group("number") != null
                    || word != null && CONSTANTS.contains(word);
            tokens.add(new Token(matcher.group().strip(), literal, word != null && !WORDS.contains(word)));
            position = matcher.end();
        }
        return tokens;
    }

    private boolean alternatives() {
        boolean valid = conjunction();
        while (valid && take("or", "||")) {
            valid = conjunction();
        }
        return valid;
    }

    private boolean conjunction() {
        boolean valid = negation();
        while (valid && take("and", "&&")) {
            valid = negation();
        }
        return valid;
    }

    private boolean negation() {
        if (take("not", "!")) {
            return negation();
        }
        if (take("(")) {
            return alternatives() && take(")");
        }
        return comparison();
    }

    private boolean comparison() {
        if (next + 3 > tokens.size()) {
            return false;
        }
        var left = tokens.get(next);
        var operator = tokens.get(next + 1);
        var right = tokens.get(next + 2);
        next += 3;
        comparisons.add(new Comparison(
                left.variable() ? left.text() : right.text(), left.variable() ? right.text() : left.text()));
        return COMPARISONS.contains(operator.text())
                && (left.variable() && right.literal() || left.literal() && right.variable());
    }

    private boolean take(String... words) {
        if (next < tokens.size() && List.of(words).contains(tokens.get(next).text())) {
            next++;
            return true;
        }
        return false;
    }
}

package io.zhiheng.platform.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of FEEL that forms use for conditions: comparisons of fields with literals and with each other, and, or,
 * not(…), parentheses, {@code get value(context, key)}, {@code count(list)}, {@code list contains(list, element)}.
 * Anything else is {@link Unsupported}; nothing is ever executed.
 */
final class Feel {

    /** The expression uses more of FEEL than the server understands. */
    static final class Unsupported extends RuntimeException {
        Unsupported(String expression) {
            super(expression, null, false, false);
        }
    }

    private static final int MAX_LENGTH = 2_000;
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\\d+(?:\\.\\d+)?)|\"((?:[^\"\\\\]|\\\\.)*)\""
                    + "|(get value|list contains|[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*)|(<=|>=|!=|[=<>(),-]))");

    private final String source;
    private final Map<String, Object> context;
    private final List<Object> tokens = new ArrayList<>();
    private int at;
    private int depth;

    /** @param text as it stands between quotes, so that it is not taken for a name */
    private record Quoted(String text) {}

    private Feel(String source, Map<String, Object> context) {
        this.source = source;
        this.context = context;
        var matcher = TOKEN.matcher(source);
        int end = 0;
        while (end < source.length() && !source.substring(end).isBlank()) {
            if (!matcher.region(end, source.length()).lookingAt()) {
                throw unsupported();
            }
            tokens.add(token(matcher));
            end = matcher.end();
        }
    }

    static boolean isExpression(String text) {
        return text != null && text.startsWith("=");
    }

    static Object evaluate(String expression, Map<String, Object> context) {
        if (expression.length() > MAX_LENGTH) {
            throw new Unsupported(expression.substring(0, 40));
        }
        var feel = new Feel(expression.substring(1), context);
        var value = feel.or();
        if (feel.at != feel.tokens.size()) {
            throw feel.unsupported();
        }
        return value;
    }

    static boolean holds(String expression, Map<String, Object> context) {
        return Boolean.TRUE.equals(evaluate(expression, context));
    }

    private static Object token(Matcher matcher) {
        if (matcher.group(1) != null) {
            return new BigDecimal(matcher.group(1));
        }
        if (matcher.group(2) != null) {
            return new Quoted(matcher.group(2).replaceAll("\\\\(.)", "$1"));
        }
        return matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
    }

    private Object or() {
        if (++depth > 40) {
            throw unsupported();
        }
        var value = and();
        while (take("or")) {
            var right = and();
            value = Boolean.TRUE.equals(value) || Boolean.TRUE.equals(right);
        }
        depth--;
        return value;
    }

    private Object and() {
        var value = comparison();
        while (take("and")) {
            var right = comparison();
            value = Boolean.TRUE.equals(value) && Boolean.TRUE.equals(right);
        }
        return value;
    }

    private Object comparison() {
        var left = operand();
        for (var operator : List.of("=", "!=", "<=", ">=", "<", ">")) {
            if (take(operator)) {
                return compare(left, operator, operand());
            }
        }
        return left;
    }

    private static Object compare(Object left, String operator, Object right) {
        if (operator.equals("=") || operator.equals("!=")) {
            return operator.equals("=") == same(left, right);
        }
        Integer order = null;
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            order = a.compareTo(b);
        } else if (left instanceof String a && right instanceof String b) {
            order = a.compareTo(b);
        }
        if (order == null) {
            return null;
        }
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private Object operand() {
        if (take("(")) {
            var value = or();
            expect(")");
            return value;
        }
        if (take("-")) {
            if (operand() instanceof BigDecimal number) {
                return number.negate();
            }
            throw unsupported();
        }
        var token = next();
        if (token instanceof Quoted quoted) {
            return quoted.text();
        }
        if (token instanceof BigDecimal) {
            return token;
        }
        var name = (String) token;
        if (!Character.isLetter(name.charAt(0)) && name.charAt(0) != '_') {
            throw unsupported();
        }
        return named(name);
    }

    private Object named(String name) {
        switch (name) {
            case "true":
                return true;
            case "false":
                return false;
            case "null":
                return null;
            case "and", "or":
                throw unsupported();
            default:
        }
        if (!take("(")) {
            return path(name);
        }
        var arguments = new ArrayList<Object>();
        do {
            arguments.add(or());
        } while (take(","));
        expect(")");
        return call(name, arguments);
    }

    private Object call(String function, List<Object> arguments) {
        var first = arguments.get(0);
        if (arguments.size() == 1) {
            return switch (function) {
                case "not" -> first instanceof Boolean truth ? !truth : null;
                case "count" -> first instanceof Collection<?> list ? BigDecimal.valueOf(list.size()) : null;
                default -> throw unsupported();
            };
        }
        if (arguments.size() != 2) {
            throw unsupported();
        }
        var second = arguments.get(1);
        return switch (function) {
            case "get value" -> first instanceof Map<?, ?> map && second != null ? plain(map.get(second)) : null;
            case "list contains" ->
                first instanceof Collection<?> list && list.stream().anyMatch(e -> same(plain(e), second));
            default -> throw unsupported();
        };
    }

    private Object path(String name) {
        Object value = context;
        for (var part : name.split("\\.")) {
            if (!(value instanceof Map<?, ?> map) || !map.containsKey(part)) {
                return null;
            }
            value = map.get(part);
        }
        return plain(value);
    }

    private static Object plain(Object value) {
        return value instanceof Number number ? new BigDecimal(number.toString()) : value;
    }

    static boolean same(Object left, Object right) {
        return left instanceof Number && right instanceof Number
                ? ((BigDecimal) plain(left)).compareTo((BigDecimal) plain(right)) == 0
                : Objects.equals(left, right);
    }

    private boolean take(String expected) {
        if (at < tokens.size() && expected.equals(tokens.get(at))) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String expected) {
        if (!take(expected)) {
            throw unsupported();
        }
    }

    private Object next() {
        if (at >= tokens.size()) {
            throw unsupported();
        }
        return tokens.get(at++);
    }

    private Unsupported unsupported() {
        return new Unsupported(source);
    }
}

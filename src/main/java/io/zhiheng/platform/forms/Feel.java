package io.zhiheng.platform.forms;

import camundajar.impl.scala.Product;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * Conditions of forms, by the engine's own FEEL library. Allowed is what the viewer in the browser judges alike:
 * comparisons of fields with literals and with each other, and, or, not, and a few functions. Anything else is
 * {@link Unsupported}; nothing loops, nothing asks for the time, nothing is executed.
 */
final class Feel {

    /** The expression uses more of FEEL than server and browser agree on. */
    static final class Unsupported extends RuntimeException {
        Unsupported(String expression) {
            super(expression, null, false, false);
        }
    }

    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_DEPTH = 40;
    private static final int KEPT = 1_000;

    private static final Set<String> FUNCTIONS = Set.of("not", "count", "get value", "list contains", "number");

    /** Nodes of the library's syntax tree, and what its lists are made of. */
    private static final Set<String> NODES = Set.of(
            "Conjunction",
            "Disjunction",
            "Not",
            "Equal",
            "LessThan",
            "LessOrEqual",
            "GreaterThan",
            "GreaterOrEqual",
            "ArithmeticNegation",
            "Ref",
            "PathExpression",
            "FunctionInvocation",
            "PositionalFunctionParameters",
            "ConstNull$",
            "ConstBool",
            "ConstNumber",
            "ConstString",
            "$colon$colon",
            "Nil$");

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();
    private static final Cache<String, ParsedExpression> PARSED =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private Feel() {}

    static boolean isExpression(String text) {
        return text != null && text.startsWith("=");
    }

    /**
     * @param expression begins with {@code =}
     * @return null also where types do not fit
     * @throws Unsupported when it is not of the part of FEEL that is allowed
     */
    static Object evaluate(String expression, Map<String, Object> context) {
        var result = ENGINE.evaluate(PARSED.get(expression, Feel::parsed), context);
        return result.isSuccess() ? result.result() : null;
    }

    static boolean isSupported(String expression) {
        try {
            PARSED.get(expression, Feel::parsed);
            return true;
        } catch (Unsupported beyond) {
            return false;
        }
    }

    static boolean holds(String expression, Map<String, Object> context) {
        return Boolean.TRUE.equals(evaluate(expression, context));
    }

    /** Numbers by value, whatever their type. */
    static boolean same(Object left, Object right) {
        return left instanceof Number a && right instanceof Number b
                ? decimal(a).compareTo(decimal(b)) == 0
                : Objects.equals(left, right);
    }

    private static ParsedExpression parsed(String expression) {
        if (expression.length() > MAX_LENGTH || depth(expression) > MAX_DEPTH) {
            throw new Unsupported(expression.substring(0, MAX_DEPTH));
        }
        try {
            var result = ENGINE.parseExpression(expression.substring(1));
            if (result.isSuccess() && isAllowed(result.parsedExpression().expression())) {
                return result.parsedExpression();
            }
            throw new Unsupported(expression);
        } catch (StackOverflowError deeperThanBracketsTell) {
            throw new Unsupported(expression);
        }
    }

    /** The parser recurses: how deep is known before. */
    private static int depth(String expression) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < expression.length(); i++) {
            depth += expression.charAt(i) == '(' ? 1 : expression.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static boolean isAllowed(Object part) {
        if (!(part instanceof Product node)) {
            return true;
        }
        if (!NODES.contains(node.getClass().getSimpleName())
                || node instanceof FunctionInvocation call && !FUNCTIONS.contains(call.function())) {
            return false;
        }
        var parts = node.productIterator();
        while (parts.hasNext()) {
            if (!isAllowed(parts.next())) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }
}

package io.zhiheng.platform.workflow.vetting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/** Every combination of what some variables may hold, judged by the library that the engine judges conditions with. */
public class Cases {

    private static final ExpressionFactoryImpl LIBRARY = new ExpressionFactoryImpl();
    /** A text that no condition names. */
    private static final String OTHER = "NONE";

    private Cases() {}

    /**
     * Whether in each case one of the conditions holds.
     *
     * @param values by variable; none where there is no end of them
     * @param most when there are more cases than this, they are not covered
     */
    static boolean coverAll(List<String> conditions, Map<String, List<Object>> values, int most) {
        var cases = of(values, most);
        return !cases.isEmpty()
                && cases.stream().allMatch(one -> conditions.stream().anyMatch(condition -> holds(condition, one)));
    }

    /**
     * All combinations; none where some variable has no values, or where there are too many.
     *
     * @param values by variable
     */
    public static List<Map<String, Object>> of(Map<String, List<Object>> values, int most) {
        List<Map<String, Object>> cases = List.of(Map.of());
        for (var variable : values.entrySet()) {
            cases = multiplied(cases, variable.getKey(), variable.getValue());
            if (cases.isEmpty() || cases.size() > most) {
                return List.of();
            }
        }
        return cases;
    }

    /** What each variable may hold to make a difference to some of the conditions, and one value that makes none. */
    public static SortedMap<String, List<Object>> compared(Collection<String> conditions) {
        var values = new TreeMap<String, Set<Object>>();
        conditions.stream()
                .flatMap(condition -> FlowCondition.comparisons(condition).stream())
                .forEach(one -> values.computeIfAbsent(one.variable(), any -> new LinkedHashSet<>())
                        .addAll(around(OwnValues.value(one.literal()))));
        var all = new TreeMap<String, List<Object>>();
        values.forEach((name, some) -> all.put(name, new ArrayList<>(some)));
        return all;
    }

    private static List<Object> around(Object literal) {
        if (literal instanceof Boolean) {
            return List.of(true, false);
        }
        if (literal instanceof Double number) {
            return List.of(number, number - 1, number + 1);
        }
        return literal == null ? Collections.singletonList(null) : List.of(literal, OTHER);
    }

    private static List<Map<String, Object>> multiplied(
            List<Map<String, Object>> cases, String variable, List<Object> values) {
        var more = new ArrayList<Map<String, Object>>();
        cases.forEach(one -> values.forEach(value -> {
            var next = new HashMap<>(one);
            next.put(variable, value);
            more.add(next);
        }));
        return more;
    }

    /** @param condition of a sequence flow; one that is not allowed never holds */
    public static boolean holds(String condition, Map<String, Object> values) {
        if (!FlowCondition.isAllowed(condition)) {
            return false;
        }
        var context = new SimpleContext();
        values.forEach((name, value) -> context.setVariable(name, LIBRARY.createValueExpression(value, Object.class)));
        try {
            return Boolean.TRUE.equals(LIBRARY.createValueExpression(context, condition.strip(), boolean.class)
                    .getValue(context));
        } catch (ELException notComparable) {
            return false;
        }
    }
}

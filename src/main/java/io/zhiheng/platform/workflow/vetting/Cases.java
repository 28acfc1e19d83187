package io.zhiheng.platform.workflow.vetting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/** Every combination of what some variables may hold, judged by the library that the engine judges conditions with. */
class Cases {

    private static final ExpressionFactoryImpl LIBRARY = new ExpressionFactoryImpl();

    private Cases() {}

    /**
     * Whether in each case one of the conditions holds.
     *
     * @param values by variable; none where there is no end of them
     * @param most when there are more cases than this, they are not covered
     */
    static boolean coverAll(List<String> conditions, Map<String, List<Object>> values, int most) {
        List<Map<String, Object>> cases = List.of(Map.of());
        for (var variable : values.entrySet()) {
            cases = multiplied(cases, variable.getKey(), variable.getValue());
            if (cases.isEmpty() || cases.size() > most) {
                return false;
            }
        }
        return cases.stream()
                .allMatch(one ->
                        conditions.stream().anyMatch(condition -> isAllowed(condition) && holds(condition, one)));
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

    private static boolean isAllowed(String condition) {
        return FlowCondition.isAllowed(condition);
    }

    private static boolean holds(String condition, Map<String, Object> values) {
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

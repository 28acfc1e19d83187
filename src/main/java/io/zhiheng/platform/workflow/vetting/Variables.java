package io.zhiheng.platform.workflow.vetting;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The variables that a model reads. Others than those of the model that ships are set by nobody. */
class Variables {

    private static final Set<String> CONDITIONS = Set.of("conditionExpression", "completionCondition");
    private static final Set<String> BEANS = Set.of("delegateExpression", "camunda:delegateExpression");

    private Variables() {}

    static Set<String> of(ModelElement process) {
        return process.all().flatMap(Variables::named).collect(Collectors.toUnmodifiableSet());
    }

    /** @param own variables of the model's own steps, for conditions only */
    static void check(ModelElement process, Set<String> known, Set<String> own, ModelFaults findings) {
        process.all()
                .forEach(element -> named(element)
                        .filter(variable -> !known.contains(variable))
                        .filter(variable -> !element.is("conditionExpression") || !own.contains(variable))
                        .forEach(variable -> findings.add(element, "variable-unknown", variable)));
    }

    private static Stream<String> named(ModelElement element) {
        if (CONDITIONS.contains(element.name)) {
            return FlowCondition.variables(element.text()).stream();
        }
        var attributes = element.attributes.entrySet().stream()
                .filter(attribute -> !BEANS.contains(attribute.getKey()))
                .map(attribute -> attribute.getValue());
        return Stream.concat(attributes, Stream.of(element.text()))
                .flatMap(text -> Expressions.variable(text).stream());
    }
}

package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.model.ModelContracts.Kind;
import io.zhiheng.platform.workflow.model.ModelContracts.Variable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the variables of a model hold, told from where it reads them. */
class VariableKinds {

    private static final Map<String, Kind> BY_ATTRIBUTE = Map.of(
            "camunda:dueDate", Kind.MOMENT,
            "camunda:candidateGroups", Kind.GROUP,
            "camunda:candidateUsers", Kind.ACCOUNT,
            "camunda:assignee", Kind.ACCOUNT);
    private static final Map<String, Kind> BY_ELEMENT =
            Map.of("timeDate", Kind.MOMENT, "conditionExpression", Kind.CHOICE);

    private VariableKinds() {}

    /** In the order of their names; what is read nowhere else is a text. */
    static List<Variable> of(ModelElement process, Collection<String> variables) {
        var kinds = new HashMap<String, Kind>();
        process.all().forEach(element -> {
            BY_ATTRIBUTE.forEach((attribute, kind) ->
                    read(element.attribute(attribute).orElse("")).forEach(variable -> kinds.put(variable, kind)));
            var kind = BY_ELEMENT.get(element.name);
            if (kind != null) {
                Stream.concat(FlowCondition.variables(element.text()).stream(), read(element.text()))
                        .forEach(variable -> kinds.put(variable, kind));
            }
        });
        return variables.stream()
                .sorted()
                .map(name -> new Variable(name, kinds.getOrDefault(name, Kind.TEXT)))
                .toList();
    }

    private static Stream<String> read(String text) {
        return Expressions.variable(text).stream();
    }
}

package io.zhiheng.platform.workflow.vetting;

import java.util.Map;
import java.util.function.Predicate;

/** What may stand in Camunda's attributes; an attribute that is not listed is refused. */
class AllowedAttributes {

    private static final Predicate<String> FLAG = Expressions::isFlag;
    private static final Predicate<String> LITERAL = Expressions::isLiteral;
    private static final Predicate<String> LITERAL_OR_VARIABLE = Expressions::isLiteralOrVariable;

    private static final Map<String, Predicate<String>> VALUES = Map.ofEntries(
            Map.entry("asyncBefore", FLAG),
            Map.entry("asyncAfter", FLAG),
            Map.entry("exclusive", FLAG),
            Map.entry("jobPriority", LITERAL),
            Map.entry("taskPriority", LITERAL),
            Map.entry("priority", LITERAL_OR_VARIABLE),
            Map.entry("historyTimeToLive", Expressions::isLifetime),
            Map.entry("versionTag", LITERAL),
            Map.entry("isStartableInTasklist", FLAG),
            Map.entry("initiator", LITERAL),
            Map.entry("formRef", LITERAL),
            Map.entry("formRefBinding", "deployment"::equals),
            Map.entry("assignee", LITERAL_OR_VARIABLE),
            Map.entry("candidateUsers", LITERAL_OR_VARIABLE),
            Map.entry("candidateGroups", LITERAL_OR_VARIABLE),
            Map.entry("dueDate", value -> Expressions.isDate(value) || Expressions.isDuration(value)),
            Map.entry("followUpDate", value -> Expressions.isDate(value) || Expressions.isDuration(value)),
            Map.entry("collection", LITERAL_OR_VARIABLE),
            Map.entry("elementVariable", LITERAL),
            Map.entry("calledElementBinding", "latest"::equals));

    private AllowedAttributes() {}

    static void check(ModelElement model, KnownNames names, ModelFaults findings) {
        model.all()
                .filter(element -> !element.name.startsWith("camunda:"))
                .forEach(element -> element.attributes.forEach((name, value) -> {
                    if (name.startsWith("camunda:")) {
                        check(element, name.substring("camunda:".length()), value, findings);
                    }
                }));
        model.all("serviceTask").forEach(task -> checkDelegate(task, names, findings));
        model.all("camunda:executionListener").forEach(listener -> checkListener(listener, names, findings));
        model.all("camunda:taskListener").forEach(listener -> checkListener(listener, names, findings));
    }

    private static void check(ModelElement element, String name, String value, ModelFaults findings) {
        if (name.equals("delegateExpression") && element.is("serviceTask")) {
            return;
        }
        var allowed = VALUES.get(name);
        if (allowed == null) {
            findings.add(element, "attribute", "camunda:" + name);
        } else if (!allowed.test(value)) {
            findings.add(element, "attribute-value", "camunda:" + name, value);
        }
    }

    private static void checkDelegate(ModelElement task, KnownNames names, ModelFaults findings) {
        var expression = task.attribute("camunda:delegateExpression").orElse("");
        if (Expressions.variable(expression).filter(names::isDelegate).isEmpty()) {
            findings.add(task, "delegate", expression);
        }
    }

    private static void checkListener(ModelElement listener, KnownNames names, ModelFaults findings) {
        var expression = listener.attribute("delegateExpression").orElse("");
        if (Expressions.variable(expression).filter(names::isListener).isEmpty()) {
            findings.add(listener, "listener", expression);
        }
        listener.attributes.keySet().stream()
                .filter(name -> !name.equals("delegateExpression") && !name.equals("event"))
                .forEach(name -> findings.add(listener, "attribute", name));
    }
}

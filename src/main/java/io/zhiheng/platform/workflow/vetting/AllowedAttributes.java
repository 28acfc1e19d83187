package io.zhiheng.platform.workflow.vetting;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What may stand in Camunda's attributes; an attribute that is not listed is refused. */
class AllowedAttributes {

    private static final Predicate<String> FLAG = Expressions::isFlag;
    private static final Predicate<String> LITERAL = Expressions::isLiteral;
    private static final Predicate<String> LITERAL_OR_VARIABLE = Expressions::isLiteralOrVariable;
    /** Nobody's account or group is written into a model. */
    private static final Predicate<String> VARIABLE =
            value -> Expressions.variable(value).isPresent();

    private static final Predicate<String> MOMENT = value -> Expressions.isDate(value) || Expressions.isDuration(value);
    private static final Set<String> OF_EXTENSIONS = Set.of("id", "name", "value", "event", "delegateExpression");
    private static final Set<String> EVENTS =
            Set.of("start", "end", "take", "create", "assignment", "complete", "update", "delete");

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
            Map.entry("assignee", VARIABLE),
            Map.entry("candidateUsers", VARIABLE),
            Map.entry("candidateGroups", VARIABLE),
            Map.entry("dueDate", MOMENT),
            Map.entry("followUpDate", MOMENT),
            Map.entry("collection", LITERAL_OR_VARIABLE),
            Map.entry("elementVariable", LITERAL));

    private AllowedAttributes() {}

    static void check(ModelElement model, KnownNames names, ModelFaults findings) {
        model.all()
                .filter(element -> !element.name.startsWith("camunda:"))
                .forEach(element -> element.attributes.forEach((name, value) -> {
                    if (name.startsWith("camunda:")) {
                        check(element, name.substring("camunda:".length()), value, findings);
                    }
                }));
        model.all()
                .filter(element -> element.name.startsWith("camunda:"))
                .forEach(element -> element.attributes.keySet().stream()
                        .filter(name -> !OF_EXTENSIONS.contains(name))
                        .forEach(name -> findings.add(element, "attribute", name)));
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
        var event = listener.attribute("event").orElse("");
        if (!EVENTS.contains(event)) {
            findings.add(listener, "attribute-value", "event", event);
        }
    }
}

package io.zhiheng.platform.workflow.vetting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a node is bound to: who does it, by what, when, how often. Everything but its name, its note and its place. */
class Bindings {

    private static final List<String> OF_CAMUNDA = List.of(
            "delegateExpression",
            "assignee",
            "candidateGroups",
            "candidateUsers",
            "dueDate",
            "formRef",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "initiator");
    private static final Map<String, String> OF_BPMN = Map.of(
            "attachedToRef", "",
            "cancelActivity", "true",
            "isInterrupting", "true",
            "triggeredByEvent", "false",
            "instantiate", "false",
            "eventGatewayType", "Exclusive",
            "isForCompensation", "false",
            "startQuantity", "1",
            "completionQuantity", "1");
    private static final Set<String> MOMENTS = Set.of("timeDuration", "timeDate", "timeCycle");

    private final Map<String, String> messages = new TreeMap<>();
    private final Map<String, String> errors = new TreeMap<>();

    Bindings(ModelElement model) {
        model.children("message")
                .forEach(message ->
                        messages.put(message.place(), message.attribute("name").orElse("")));
        model.children("error")
                .forEach(error ->
                        errors.put(error.place(), error.attribute("errorCode").orElse("")));
    }

    /** By the name of the property as it stands in the file. */
    Map<String, String> of(ModelElement node) {
        var bindings = new TreeMap<String, String>();
        OF_CAMUNDA.forEach(
                name -> node.attribute("camunda:" + name).ifPresent(value -> bindings.put("camunda:" + name, value)));
        OF_BPMN.forEach((name, usual) -> node.attribute(name)
                .filter(value -> !value.equals(usual))
                .ifPresent(value -> bindings.put(name, value)));
        node.attribute("messageRef").ifPresent(ref -> bindings.put("message", messages.getOrDefault(ref, "")));
        node.children.stream()
                .filter(child -> child.name.endsWith("EventDefinition"))
                .forEach(event -> event(event, bindings));
        node.children("multiInstanceLoopCharacteristics").forEach(many -> bindings.put("multiInstance", many(many)));
        node.children("standardLoopCharacteristics").forEach(loop -> bindings.put("loop", "true"));
        own(node, "camunda:inputParameter")
                .forEach(input -> bindings.put("input " + input.attributes.get("name"), input.text()));
        own(node, "camunda:failedJobRetryTimeCycle").forEach(retry -> bindings.put(RETRY, retry.text()));
        return bindings;
    }

    static final String RETRY = "camunda:failedJobRetryTimeCycle";

    /** What stands in the node's own extensions, not in those of nodes within. */
    static List<ModelElement> own(ModelElement element, String name) {
        return element.children("extensionElements")
                .flatMap(extensions -> extensions.all(name))
                .toList();
    }

    private void event(ModelElement event, Map<String, String> bindings) {
        var value =
                switch (event.name) {
                    case "messageEventDefinition" ->
                        messages.getOrDefault(event.attribute("messageRef").orElse(""), "");
                    case "errorEventDefinition" ->
                        errors.getOrDefault(event.attribute("errorRef").orElse(""), "");
                    case "timerEventDefinition" -> moment(event);
                    default -> event.attribute("name").orElse("true");
                };
        bindings.merge(event.name, value, (one, other) -> one + " " + other);
    }

    private static String moment(ModelElement timer) {
        return timer.children.stream()
                .filter(child -> MOMENTS.contains(child.name))
                .map(child -> child.name + " " + child.text())
                .findFirst()
                .orElse("");
    }

    private static String many(ModelElement many) {
        return String.join(
                " ",
                many.attribute("isSequential").orElse("false"),
                many.attribute("camunda:collection").orElse("-"),
                many.attribute("camunda:elementVariable").orElse("-"),
                many.children("loopCardinality")
                        .map(ModelElement::text)
                        .findFirst()
                        .orElse("-"),
                many.children("completionCondition")
                        .map(ModelElement::text)
                        .findFirst()
                        .orElse("-"));
    }
}

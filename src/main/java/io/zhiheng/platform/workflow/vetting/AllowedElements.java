package io.zhiheng.platform.workflow.vetting;

import java.util.Set;

/** Everything else in a model is refused by name. */
class AllowedElements {

    private static final Set<String> STRUCTURE = Set.of(
            "definitions",
            "collaboration",
            "participant",
            "messageFlow",
            "process",
            "laneSet",
            "lane",
            "childLaneSet",
            "flowNodeRef",
            "documentation",
            "extensionElements",
            "textAnnotation",
            "text",
            "association",
            "group",
            "category",
            "categoryValue",
            "dataObject",
            "dataObjectReference",
            "dataStore",
            "dataStoreReference",
            "incoming",
            "outgoing");
    private static final Set<String> FLOW = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "receiveTask",
            "manualTask",
            "subProcess",
            "parallelGateway",
            "exclusiveGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "sequenceFlow",
            "conditionExpression",
            "multiInstanceLoopCharacteristics",
            "loopCardinality",
            "completionCondition");
    private static final Set<String> EVENTS = Set.of(
            "message",
            "error",
            "escalation",
            "messageEventDefinition",
            "timerEventDefinition",
            "timeDuration",
            "timeDate",
            "timeCycle",
            "errorEventDefinition",
            "escalationEventDefinition",
            "terminateEventDefinition",
            "linkEventDefinition");
    private static final Set<String> CAMUNDA = Set.of(
            "camunda:inputOutput",
            "camunda:inputParameter",
            "camunda:executionListener",
            "camunda:taskListener",
            "camunda:failedJobRetryTimeCycle",
            "camunda:properties",
            "camunda:property");
    private static final Set<String> SCRIPTS =
            Set.of("script", "scriptTask", "camunda:script", "camunda:formData", "camunda:formField");
    /** They reach into other processes. */
    private static final Set<String> ABROAD =
            Set.of("callActivity", "signal", "signalEventDefinition", "camunda:in", "camunda:out");
    /** Drawing and notes of other editors; the engine never reads them. */
    private static final Set<String> INERT_PREFIXES = Set.of("di:", "other:");

    private AllowedElements() {}

    static void check(ModelElement model, ModelFaults findings) {
        model.all().forEach(element -> {
            var name = element.name;
            if (SCRIPTS.contains(name)) {
                findings.add(element, "script");
            } else if (ABROAD.contains(name)) {
                findings.add(element, "abroad", name);
            } else if (!isAllowed(name)) {
                findings.add(element, "element", name);
            }
        });
    }

    private static boolean isAllowed(String name) {
        return STRUCTURE.contains(name)
                || FLOW.contains(name)
                || EVENTS.contains(name)
                || CAMUNDA.contains(name)
                || INERT_PREFIXES.stream().anyMatch(name::startsWith);
    }
}

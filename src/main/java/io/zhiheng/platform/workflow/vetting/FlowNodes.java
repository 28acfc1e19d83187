package io.zhiheng.platform.workflow.vetting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The elements of a process that a token stands on. */
class FlowNodes {

    private static final Set<String> KINDS = Set.of(
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
            "eventBasedGateway");

    private FlowNodes() {}

    static boolean is(ModelElement element) {
        return KINDS.contains(element.name);
    }

    static Stream<ModelElement> of(ModelElement process) {
        return process.all().filter(FlowNodes::is);
    }

    /** The name by which a link is thrown and caught. */
    static Optional<String> linkName(ModelElement event) {
        return event.children("linkEventDefinition").findFirst().flatMap(definition -> definition.attribute("name"));
    }
}

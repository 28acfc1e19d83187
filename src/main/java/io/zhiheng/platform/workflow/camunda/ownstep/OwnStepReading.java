package io.zhiheng.platform.workflow.camunda.ownstep;

import io.zhiheng.platform.workflow.OwnStep;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** What a user task says of itself in its extension properties, where it is an own step. */
public class OwnStepReading {

    private OwnStepReading() {}

    public static Optional<OwnStep> of(UserTask task) {
        if (!OwnStep.isOwn(task.getId())) {
            return Optional.empty();
        }
        return Optional.of(OwnStep.of(properties(task)));
    }

    static Map<String, String> properties(BaseElement element) {
        var properties = new HashMap<String, String>();
        Optional.ofNullable(element.getExtensionElements()).stream()
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .map(CamundaProperties::getCamundaProperties)
                .flatMap(Collection::stream)
                .forEach(property -> properties.put(property.getCamundaName(), property.getCamundaValue()));
        return properties;
    }

    static Optional<OwnStep> of(Element task) {
        return OwnStep.isOwn(task.attribute("id")) ? Optional.of(OwnStep.of(properties(task))) : Optional.empty();
    }

    private static Map<String, String> properties(Element task) {
        var properties = new HashMap<String, String>();
        Optional.ofNullable(task.element("extensionElements"))
                .map(extensions -> extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties"))
                .ifPresent(given -> given.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")
                        .forEach(property -> properties.put(property.attribute("name"), property.attribute("value"))));
        return properties;
    }
}

package io.zhiheng.platform.workflow.camunda.play;

import io.zhiheng.platform.workflow.vetting.KnownNames;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Something of the right kind for each variable that a model reads and its use cases would set. */
class Given {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\s*(\\w+)\\s*}");
    private static final Date ONCE = Date.from(Instant.parse("2999-01-01T00:00:00Z"));
    private static final List<String> SOME = List.of("first", "second");
    private static final String ANYTHING = "anything";

    private Given() {}

    static Map<String, Object> to(byte[] model, KnownNames beans) {
        var read = Bpmn.readModelFromStream(new ByteArrayInputStream(model));
        var given = new HashMap<String, Object>();
        VARIABLE.matcher(new String(model, StandardCharsets.UTF_8))
                .results()
                .map(name -> name.group(1))
                .filter(name -> !beans.isDelegate(name) && !beans.isListener(name))
                .forEach(name -> given.put(name, ANYTHING));
        give(given, read, TimeDate.class, ONCE);
        give(given, read, TimeDuration.class, "P1D");
        give(given, read, TimeCycle.class, "R1/P1D");
        read.getModelElementsByType(MultiInstanceLoopCharacteristics.class).forEach(many -> {
            given.put(String.valueOf(many.getCamundaCollection()).replaceAll("[${}\\s]", ""), SOME);
            if (many.getLoopCardinality() != null) {
                put(given, many.getLoopCardinality(), SOME.size());
            }
        });
        return given;
    }

    private static void give(
            Map<String, Object> given,
            BpmnModelInstance model,
            Class<? extends ModelElementInstance> kind,
            Object value) {
        model.getModelElementsByType(kind).forEach(element -> put(given, element, value));
    }

    private static void put(Map<String, Object> given, ModelElementInstance element, Object value) {
        var variable = VARIABLE.matcher(element.getTextContent().strip());
        if (variable.matches()) {
            given.put(variable.group(1), value);
        }
    }
}

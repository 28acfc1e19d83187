package io.zhiheng.platform.workflow.vetting;

import java.util.List;
import java.util.stream.Stream;

/** The indicators that the user tasks of a process name literally, one entry per task. */
public final class Indicators {

    private Indicators() {}

    static List<String> of(ModelElement process) {
        return process.all("userTask").flatMap(Indicators::named).toList();
    }

    /** The indicator that the task names, if any. */
    static Stream<String> named(ModelElement task) {
        return task.all("camunda:inputParameter")
                .filter(parameter -> "indicator".equals(parameter.attributes.get("name")))
                .map(ModelElement::text)
                .filter(Expressions::isLiteral);
    }

    /** @param model a .bpmn file that was deployed before */
    public static List<String> in(byte[] model) {
        try {
            return of(ModelText.read(model));
        } catch (ModelText.Unreadable deployedAnyway) {
            throw new IllegalArgumentException("Not a process model", deployedAnyway);
        }
    }
}

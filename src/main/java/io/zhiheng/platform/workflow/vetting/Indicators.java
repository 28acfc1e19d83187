package io.zhiheng.platform.workflow.vetting;

import java.util.List;

/** The indicators that the user tasks of a process name literally, one entry per task. */
public final class Indicators {

    private Indicators() {}

    static List<String> of(ModelElement process) {
        return process.all("userTask")
                .flatMap(task -> task.all("camunda:inputParameter"))
                .filter(parameter -> "indicator".equals(parameter.attributes.get("name")))
                .map(ModelElement::text)
                .filter(Expressions::isLiteral)
                .toList();
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

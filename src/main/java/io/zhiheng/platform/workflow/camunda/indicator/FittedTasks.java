package io.zhiheng.platform.workflow.camunda.indicator;

import io.zhiheng.platform.workflow.model.TasksOfIndicators;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.springframework.stereotype.Component;

@Component
class FittedTasks implements TasksOfIndicators {

    private static final String INDICATOR = "indicator";

    @Override
    public byte[] fit(byte[] file, List<Indicator> indicators) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(file));
        var present = present(model);
        var picture = new Picture(model, List.copyOf(present.values()));
        var making = new TaskMaking(model, picture);
        var tasks = new LinkedHashMap<String, UserTask>();
        indicators.forEach(indicator -> {
            var like = present.getOrDefault(
                    indicator.like(), present.values().iterator().next());
            tasks.put(
                    indicator.id(),
                    present.containsKey(indicator.id())
                            ? present.get(indicator.id())
                            : making.like(like, indicator.id(), indicator.name()));
        });
        present.forEach((id, task) -> {
            if (!tasks.containsKey(id)) {
                making.remove(task);
            }
        });
        picture.arrange(List.copyOf(tasks.values()));
        return Bpmn.convertToString(model).getBytes(StandardCharsets.UTF_8);
    }

    /** From the top to the bottom. */
    private static Map<String, UserTask> present(BpmnModelInstance model) {
        var present = new LinkedHashMap<String, UserTask>();
        model.getModelElementsByType(UserTask.class).stream()
                .sorted(Picture.FROM_THE_TOP)
                .forEach(task -> indicatorOf(task).ifPresent(id -> present.putIfAbsent(id, task)));
        if (present.isEmpty()) {
            throw new IllegalArgumentException("The model has no task of an indicator");
        }
        return present;
    }

    /** Named literally; a task for whichever indicator was reopened is none of them. */
    private static Optional<String> indicatorOf(UserTask task) {
        return Optional.ofNullable(task.getExtensionElements()).stream()
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaInputOutput.class).list().stream())
                .flatMap(parameters -> parameters.getCamundaInputParameters().stream())
                .filter(parameter -> parameter.getCamundaName().equals(INDICATOR))
                .map(parameter -> parameter.getTextContent().strip())
                .filter(value -> !value.startsWith("${"))
                .findFirst();
    }
}

package io.zhiheng.platform.workflow.camunda.ownstep;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.zhiheng.platform.workflow.StepsOfProcesses;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A deployed model never changes: its steps are read once. */
@Component
@Transactional(readOnly = true)
class CamundaStepsOfProcesses implements StepsOfProcesses {

    private static final String INDICATOR = "indicator";

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final Cache<String, Steps> known =
            Caffeine.newBuilder().maximumSize(500).build();

    CamundaStepsOfProcesses(RepositoryService repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    @Override
    public Steps of(String businessKey) {
        return jdbc.sql(
                        "select proc_def_id_ from act_hi_procinst where business_key_ = ? order by start_time_ desc limit 1")
                .param(businessKey)
                .query(String.class)
                .optional()
                .map(version -> known.get(version, this::read))
                .orElse(Steps.NONE);
    }

    private Steps read(String version) {
        var model = repository.getBpmnModelInstance(version);
        return new Steps(names(model), own(model));
    }

    private static Map<String, String> names(BpmnModelInstance model) {
        var names = new HashMap<String, String>();
        model.getModelElementsByType(Activity.class).stream()
                .filter(step -> step.getName() != null && !step.getName().isBlank())
                .forEach(step -> {
                    names.put(step.getId(), step.getName());
                    indicator(step).forEach(indicator -> names.putIfAbsent(indicator, step.getName()));
                });
        return Map.copyOf(names);
    }

    /** Where it is a variable, the step belongs to no indicator of its own. */
    private static Stream<String> indicator(Activity step) {
        return step.getExtensionElements() == null
                ? Stream.empty()
                : step.getExtensionElements().getElementsQuery().filterByType(CamundaInputOutput.class).list().stream()
                        .map(CamundaInputOutput::getCamundaInputParameters)
                        .flatMap(Collection::stream)
                        .filter(parameter -> INDICATOR.equals(parameter.getCamundaName()))
                        .map(CamundaInputParameter::getTextContent)
                        .map(String::strip)
                        .filter(value -> !value.startsWith("$"));
    }

    private static List<Own> own(BpmnModelInstance model) {
        return model.getModelElementsByType(UserTask.class).stream()
                .flatMap(task ->
                        OwnStepReading.of(task).map(step -> new Own(task.getId(), task.getName(), step)).stream())
                .toList();
    }
}

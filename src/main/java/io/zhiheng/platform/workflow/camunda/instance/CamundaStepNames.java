package io.zhiheng.platform.workflow.camunda.instance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.zhiheng.platform.workflow.instance.StepNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A deployed model never changes: the names of its steps are read once. */
@Component
@Transactional(readOnly = true)
class CamundaStepNames implements StepNames {

    private static final String INDICATOR = "indicator";

    private final RepositoryService repository;
    private final VersionsOfInstances versions;
    private final Cache<String, Map<String, String>> known =
            Caffeine.newBuilder().maximumSize(500).build();

    CamundaStepNames(RepositoryService repository, VersionsOfInstances versions) {
        this.repository = repository;
        this.versions = versions;
    }

    @Override
    public Map<String, String> of(String businessKey) {
        return versions.definition(businessKey)
                .map(definition -> known.get(definition, this::read))
                .orElse(Map.of());
    }

    private Map<String, String> read(String definition) {
        var names = new HashMap<String, String>();
        repository.getBpmnModelInstance(definition).getModelElementsByType(Activity.class).stream()
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
}

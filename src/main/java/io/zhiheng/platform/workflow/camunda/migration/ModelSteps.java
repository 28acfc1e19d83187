package io.zhiheng.platform.workflow.camunda.migration;

import io.zhiheng.platform.workflow.migration.Migrations.Step;
import io.zhiheng.platform.workflow.vetting.Indicators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** What deployed models say of their steps. */
@Component
class ModelSteps {

    private static final String BODY_OF_MANY = "#multiInstanceBody";

    private final RepositoryService repository;

    ModelSteps(RepositoryService repository) {
        this.repository = repository;
    }

    ProcessDefinition definition(String deployment) {
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult();
    }

    BpmnModelInstance model(String definition) {
        return repository.getBpmnModelInstance(definition);
    }

    List<Step> of(String deployment) {
        var model = model(definition(deployment).getId());
        return Stream.of(model.getModelElementsByType(UserTask.class), model.getModelElementsByType(ServiceTask.class))
                .flatMap(Collection::stream)
                .map(ModelSteps::step)
                .toList();
    }

    /** First-level indicators that have a task. */
    Set<String> indicators(String deployment) {
        try (var file = repository.getProcessModel(definition(deployment).getId())) {
            return Set.copyOf(Indicators.in(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Step step(FlowElement node) {
        return new Step(node.getId(), nameOf(node), node instanceof UserTask);
    }

    String name(String definition, String node) {
        return Optional.<ModelElementInstance>ofNullable(
                        model(definition).getModelElementById(node.replace(BODY_OF_MANY, "")))
                .filter(FlowElement.class::isInstance)
                .map(found -> nameOf((FlowElement) found))
                .orElse(node);
    }

    private static String nameOf(FlowElement node) {
        return node.getName() == null ? node.getId() : node.getName();
    }
}

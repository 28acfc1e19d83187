package io.zhiheng.platform.workflow.camunda.ownstep;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.zhiheng.platform.workflow.OwnStepNodes;
import io.zhiheng.platform.workflow.camunda.instance.VersionsOfInstances;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A deployed model never changes: its own steps are read once. */
@Component
@Transactional(readOnly = true)
class CamundaOwnStepNodes implements OwnStepNodes {

    private final RepositoryService repository;
    private final VersionsOfInstances versions;
    private final Cache<String, List<Node>> known =
            Caffeine.newBuilder().maximumSize(500).build();

    CamundaOwnStepNodes(RepositoryService repository, VersionsOfInstances versions) {
        this.repository = repository;
        this.versions = versions;
    }

    @Override
    public List<Node> of(String businessKey) {
        return versions.definition(businessKey)
                .map(definition -> known.get(definition, this::read))
                .orElse(List.of());
    }

    private List<Node> read(String definition) {
        return repository.getBpmnModelInstance(definition).getModelElementsByType(UserTask.class).stream()
                .flatMap(task ->
                        OwnStepReading.of(task).map(own -> new Node(task.getId(), task.getName(), own)).stream())
                .toList();
    }
}

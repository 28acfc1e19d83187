package io.zhiheng.platform.workflow.camunda.deployment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.zhiheng.platform.workflow.camunda.ownstep.OwnStepReading;
import io.zhiheng.platform.workflow.model.Models;
import io.zhiheng.platform.workflow.vetting.Indicators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

@Component
class CamundaModels implements Models {

    private static final Duration KEPT = Duration.ofSeconds(20);

    private final RepositoryService repository;
    private final Map<String, List<Step>> staffSteps = new ConcurrentHashMap<>();
    /** Asked for with every task list; another node may deploy at any time. */
    private final Cache<Boolean, List<Step>> latestSteps =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    CamundaModels(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Optional<Integer> latestVersion(String process) {
        return latest(process).map(ProcessDefinition::getVersion);
    }

    @Override
    public Set<String> indicatorsOf(String process) {
        return latest(process).map(this::indicators).orElse(Set.of());
    }

    @Override
    public List<Step> staffSteps() {
        return latestSteps.get(true, any -> latestStaffSteps());
    }

    private List<Step> latestStaffSteps() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .flatMap(definition ->
                        staffSteps.computeIfAbsent(definition.getId(), id -> staffStepsOf(definition)).stream())
                .toList();
    }

    private List<Step> staffStepsOf(ProcessDefinition definition) {
        return repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(UserTask.class).stream()
                .filter(task -> task.getCamundaCandidateGroups() != null
                        || task.getCamundaAssignee() != null
                        || OwnStepReading.of(task)
                                .filter(own -> own.actor().isStaff())
                                .isPresent())
                .map(task -> new Step(definition.getKey(), task.getId(), task.getName()))
                .toList();
    }

    private Optional<ProcessDefinition> latest(String process) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult());
    }

    private Set<String> indicators(ProcessDefinition definition) {
        try (var model = repository.getProcessModel(definition.getId())) {
            return Set.copyOf(Indicators.in(model.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

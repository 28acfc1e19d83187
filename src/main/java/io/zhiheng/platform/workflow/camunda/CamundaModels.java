package io.zhiheng.platform.workflow.camunda;

import io.zhiheng.platform.workflow.Models;
import io.zhiheng.platform.workflow.vetting.Indicators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

@Component
class CamundaModels implements Models {

    private final RepositoryService repository;

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

    private Optional<ProcessDefinition> latest(String process) {
        return Optional.ofNullable(repository.createProcessDefinitionQuery().processDefinitionKey(process)
                .latestVersion().singleResult());
    }

    private Set<String> indicators(ProcessDefinition definition) {
        try (var model = repository.getProcessModel(definition.getId())) {
            return Set.copyOf(Indicators.in(model.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

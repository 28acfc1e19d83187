package io.zhiheng.platform.workflow.camunda.deployment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.zhiheng.platform.workflow.model.FormsOfProcesses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

@Component
class DeployedForms implements FormsOfProcesses {

    /** Another instance of the application may release a version. */
    private static final Duration KNOWN = Duration.ofSeconds(10);

    private static final int MANY = 2_000;

    private final RepositoryService repository;
    private final HistoryService history;
    private final ShippedModels models;
    private final ObjectMapper json;
    private final Cache<String, Optional<String>> deployments =
            Caffeine.newBuilder().expireAfterWrite(KNOWN).maximumSize(MANY).build();
    private final Cache<String, Map<String, String>> forms =
            Caffeine.newBuilder().maximumSize(MANY / 20).build();

    DeployedForms(RepositoryService repository, HistoryService history, ShippedModels models, ObjectMapper json) {
        this.repository = repository;
        this.history = history;
        this.models = models;
        this.json = json;
    }

    @Override
    public Optional<String> inForce(String formId) {
        return models.processWith(formId)
                .flatMap(process -> deployments.get("newest of " + process, any -> newest(process)))
                .flatMap(deployment -> form(deployment, formId));
    }

    @Override
    public Optional<String> of(String businessKey, String formId) {
        return deployments.get(businessKey, this::ofProcess).flatMap(deployment -> form(deployment, formId));
    }

    /** A version has come into force. */
    void forget() {
        deployments.invalidateAll();
    }

    private Optional<String> newest(String process) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult())
                .map(ProcessDefinition::getDeploymentId);
    }

    private Optional<String> ofProcess(String businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .map(begun -> repository
                        .getProcessDefinition(begun.getProcessDefinitionId())
                        .getDeploymentId())
                .findFirst();
    }

    private Optional<String> form(String deployment, String formId) {
        return Optional.ofNullable(forms.get(deployment, this::read).get(formId));
    }

    private Map<String, String> read(String deployment) {
        var found = new HashMap<String, String>();
        ModelContent.read(repository, deployment).forEach((name, content) -> {
            if (name.endsWith(".form")) {
                found.put(idOf(content), new String(content, StandardCharsets.UTF_8));
            }
        });
        return found;
    }

    private String idOf(byte[] form) {
        try {
            return json.readTree(form).path("id").asText();
        } catch (IOException vettedBefore) {
            throw new UncheckedIOException(vettedBefore);
        }
    }
}

package io.zhiheng.platform.workflow.camunda.deployment;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.platform.workflow.model.ModelVetting;
import io.zhiheng.platform.workflow.model.ModelVetting.Verdict;
import io.zhiheng.platform.workflow.model.ProcessContract;
import io.zhiheng.platform.workflow.model.ShippedFiles;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Deploys the models of {@code classpath:processes/} with the forms they name when the application starts. A model that
 * its module's use cases could not live with keeps the application from starting.
 */
@Component
class ShippedModels implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ShippedModels.class);

    private final ShippedFiles files;
    private final ModelVetting vetting;
    private final ObjectProvider<ProcessContract> contracts;
    private final RepositoryService repository;
    private final ObjectMapper json;
    private final Map<String, ModelContent> shipped = new ConcurrentHashMap<>();

    ShippedModels(
            ShippedFiles files,
            ModelVetting vetting,
            ObjectProvider<ProcessContract> contracts,
            RepositoryService repository,
            ObjectMapper json) {
        this.files = files;
        this.vetting = vetting;
        this.contracts = contracts;
        this.repository = repository;
        this.json = json;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            var forms = forms();
            for (var model : files.models().entrySet()) {
                deploy("processes/" + model.getKey(), model.getValue(), forms);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Shipped models cannot be read", e);
        }
    }

    private void deploy(String name, byte[] model, Map<String, ShippedForm> forms) {
        // By the indicators of what ships with it: an edition of another shape may be in force.
        var verdict = vetting.vet(
                model,
                forms.values().stream().map(ShippedForm::content).toList(),
                Set.copyOf(vetting.indicators(model)));
        if (verdict.definitions().stream().noneMatch(this::isUsed)
                && !verdict.definitions().isEmpty()) {
            log.warn("{} is not deployed: no module works with {}", name, verdict.definitions());
            return;
        }
        if (!verdict.accepted()) {
            throw new IllegalStateException(refusal(name, verdict));
        }
        var content = new TreeMap<String, byte[]>();
        content.put(name, model);
        verdict.forms()
                .forEach(id -> content.put(forms.get(id).name(), forms.get(id).content()));
        var process = verdict.definitions().get(0);
        shipped.put(process, new ModelContent(content));
        new ShippedDeployment(repository, process, shipped.get(process)).deployIfChanged();
    }

    /** What this build ships; empty where no module works with the process. */
    Optional<ModelContent> content(String process) {
        return Optional.ofNullable(shipped.get(process));
    }

    /** To which process a form belongs. */
    Optional<String> processWith(String form) {
        return shipped.entrySet().stream()
                .filter(content -> content.getValue().files().containsKey(form + ".form"))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isUsed(String process) {
        return contracts.stream().anyMatch(contract -> contract.process().equals(process));
    }

    private static String refusal(String name, Verdict verdict) {
        var text = new StringBuilder(name).append(" cannot be deployed:");
        verdict.reasons()
                .forEach(reason -> text.append("\n  ")
                        .append(reason.element())
                        .append(reason.line() == null ? "" : " (line " + reason.line() + ")")
                        .append(": ")
                        .append(reason.message()));
        return text.toString();
    }

    private Map<String, ShippedForm> forms() throws IOException {
        var forms = new LinkedHashMap<String, ShippedForm>();
        for (var file : files.forms().entrySet()) {
            var id = json.readTree(file.getValue()).path("id").asText();
            forms.put(id, new ShippedForm("forms/" + file.getKey(), file.getValue()));
        }
        return forms;
    }

    private record ShippedForm(String name, byte[] content) {}
}

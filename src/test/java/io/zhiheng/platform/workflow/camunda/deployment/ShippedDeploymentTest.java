package io.zhiheng.platform.workflow.camunda.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.workflow.ProcessTest;
import io.zhiheng.platform.workflow.model.Models;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Resource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class ShippedDeploymentTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    ShippedModels shippedModels;

    @Autowired
    Models models;

    private final String process = "shipped" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void theShippedModelIsThereWithTheFormsItNames() {
        assertThat(models.latestVersion("selfAssessment")).contains(1);
        assertThat(models.indicatorsOf("selfAssessment")).containsExactlyInAnyOrder("QMS", "DIG", "SUS", "PERF");

        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("selfAssessment")
                .singleResult();
        assertThat(repository.getDeploymentResources(definition.getDeploymentId()))
                .extracting(Resource::getName)
                .contains("processes/self-assessment.bpmn", "forms/assess-qms.form", "forms/enterprise-profile.form");
    }

    @Test
    void anotherStartWithTheSameContentDeploysNothing() {
        shippedModels.afterSingletonsInstantiated();
        assertThat(models.latestVersion("selfAssessment")).contains(1);
    }

    @Test
    void aModelThatIsNotDeployedHasNoVersion() {
        assertThat(models.latestVersion(process)).isEmpty();
        assertThat(models.indicatorsOf(process)).isEmpty();
    }

    @Test
    void changedContentBecomesANewVersionTogetherWithItsForms() {
        ship("first", "a");
        ship("first", "a");
        assertThat(models.latestVersion(process)).contains(1);

        ship("first", "b");
        assertThat(models.latestVersion(process))
                .as("a changed form is a change")
                .contains(2);
        ship("second", "b");
        assertThat(models.latestVersion(process)).contains(3);

        var newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        assertThat(repository.getDeploymentResources(newest.getDeploymentId()))
                .as("the form is bound to it")
                .hasSize(2);
    }

    @Test
    void anAdministratorsNewerVersionStaysInForce() {
        ship("first", "a");
        repository
                .createDeployment()
                .name(process)
                .addString("own.bpmn", model("own"))
                .deploy();
        ship("second", "a");

        assertThat(models.latestVersion(process)).contains(2);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult()
                        .getName())
                .isEqualTo("own");
    }

    private void ship(String name, String form) {
        new ShippedDeployment(
                        repository,
                        process,
                        new ModelContent(new TreeMap<>(Map.of(
                                "processes/trial.bpmn", model(name).getBytes(StandardCharsets.UTF_8),
                                "forms/trial.form",
                                        ("{\"id\":\"trial\",\"type\":\"default\",\"components\":[],\"note\":\"" + form
                                                        + "\"}")
                                                .getBytes(StandardCharsets.UTF_8)))))
                .deployIfChanged();
    }

    private String model(String name) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
                  <process id="%s" name="%s" isExecutable="true"><startEvent id="started"/></process>
                </definitions>""".formatted(process, name);
    }
}

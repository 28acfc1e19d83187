package io.zhiheng.platform.workflow.camunda.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.IntegrationTest;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.Starts;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.shared.RuleBroken;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator released once is held against the contract of each later build. */
@IntegrationTest
class VersionsInForceTest {

    private static final String PROCESS = "selfAssessment";

    @Autowired
    VersionsInForce atStart;

    @Autowired
    ModelVersions versions;

    @Autowired
    Starts starts;

    @Autowired
    Processes processes;

    @AfterEach
    void backToWhatShips() {
        versions.deploy(PROCESS, versions.shipped(PROCESS));
    }

    @Test
    void aVersionThatThisBuildCannotWorkWithStartsNothingNew() {
        release("attachedToRef=\"fillIn\" cancelActivity=\"false\"", "attachedToRef=\"fillIn\"");
        atStart.vet();

        assertThat(starts.stopped(PROCESS)).get().satisfies(stop -> {
            assertThat(stop.reason()).contains("与系统当前的约定不符", "cancelActivity");
            assertThat(stop.by()).isNull();
        });
        assertThatThrownBy(() -> processes.start(PROCESS, UUID.randomUUID().toString(), Map.of()))
                .isInstanceOf(RuleBroken.class);
        versions.deploy(PROCESS, versions.shipped(PROCESS));
        assertThat(starts.stopped(PROCESS)).isEmpty();
    }

    @Test
    void aVersionWithinTheContractGoesOn() {
        release("name=\"完善企业信息\"", "name=\"核对企业信息\"");
        atStart.vet();
        assertThat(starts.stopped(PROCESS)).isEmpty();
    }

    private void release(String text, String instead) {
        var files = new TreeMap<>(versions.shipped(PROCESS));
        var model = new String(files.get("self-assessment.bpmn"), StandardCharsets.UTF_8);
        assertThat(model).contains(text);
        files.put("self-assessment.bpmn", model.replace(text, instead).getBytes(StandardCharsets.UTF_8));
        versions.deploy(PROCESS, files);
    }
}

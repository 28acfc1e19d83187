package io.zhiheng.platform.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.platform.workflow.ProcessTest;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the engine refuses even when a model got past the vetting. */
@ProcessTest
class EngineLimitsTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camunda:expression=\"${dataSource}\"",
                "camunda:expression=\"${jdbcTemplate.execute('select 1')}\"",
                "camunda:expression=\"${execution.processEngineServices}\"",
                "camunda:expression=\"${execution.setVariable('a', 1)}\"",
                "camunda:expression=\"${''.getClass().forName('java.lang.Runtime')}\"",
                "camunda:delegateExpression=\"${jdbcTemplate}\"",
                "camunda:class=\"java.lang.Object\""
            })
    void noStepReachesBeyondVariablesAndKnownDelegates(String step) {
        var process = "trial" + UUID.randomUUID().toString().replace("-", "");
        deploy(process, "<serviceTask id=\"step\" " + step + "/>");

        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey(process))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .count())
                .isZero();
    }

    @Test
    void aKnownDelegateIsReached() {
        deploy("trialOfDelegate", "<serviceTask id=\"step\" camunda:delegateExpression=\"${freezeAnswersDelegate}\"/>");
        assertThat(engine.getRuntimeService()
                        .startProcessInstanceByKey("trialOfDelegate")
                        .isEnded())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"groovy", "javascript", "juel", "python"})
    void noScriptIsEvenRead(String language) {
        var script = "<scriptTask id=\"step\" scriptFormat=\"" + language + "\"><script>1 + 1</script></scriptTask>";
        assertThatThrownBy(() -> deploy("trialOfScript", script)).hasMessageContaining("Scripts are switched off");
    }

    @Test
    void thereAreNoAccountsInTheEngine() {
        assertThat(engine.getIdentityService().createUserQuery().count()).isZero();
    }

    @Test
    void subTasksAreFoundByAnIndex() {
        assertThat(jdbc.queryForList("select indexdef from pg_indexes where tablename = 'act_ru_task'", String.class))
                .anyMatch(index -> index.contains("(parent_task_id_)"));
    }

    private Deployment deploy(String process, String step) {
        return engine.getRepositoryService()
                .createDeployment()
                .addString(process + ".bpmn", """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                             xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
                  <process id="%s" isExecutable="true">
                    <startEvent id="started"/><sequenceFlow id="a" sourceRef="started" targetRef="step"/>
                    %s
                    <sequenceFlow id="b" sourceRef="step" targetRef="done"/><endEvent id="done"/>
                  </process>
                </definitions>""".formatted(process, step))
                .deploy();
    }
}

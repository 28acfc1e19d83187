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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<camunda:executionListener event=\"start\" class=\"java.lang.Object\"/>",
                "<camunda:executionListener event=\"start\" expression=\"${execution.getId()}\"/>",
                "<camunda:executionListener event=\"start\" delegateExpression=\"${dataSource}\"/>",
                "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:executionListener>",
                "<camunda:inputOutput><camunda:inputParameter name=\"a\">${execution.getId()}</camunda:inputParameter></camunda:inputOutput>",
                "<camunda:inputOutput><camunda:inputParameter name=\"a\">${dataSource}</camunda:inputParameter></camunda:inputOutput>",
                "<camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:script scriptFormat=\"juel\">${1}</camunda:script></camunda:inputParameter></camunda:inputOutput>"
            })
    void nothingAroundAStepReachesFurther(String extension) {
        var process = "trial" + UUID.randomUUID().toString().replace("-", "");
        assertThatThrownBy(() -> {
                    deploy(
                            process,
                            "<serviceTask id=\"step\" camunda:delegateExpression=\"${freezeAnswersDelegate}\"><extensionElements>"
                                    + extension + "</extensionElements></serviceTask>");
                    engine.getRuntimeService().startProcessInstanceByKey(process);
                })
                .isInstanceOf(ProcessEngineException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=\"${dataSource.toString()}\"",
                "camunda:assignee=\"${execution.getId()}\"",
                "camunda:dueDate=\"${dateTime()}\""
            })
    void noTaskSaysWhatAnExpressionFindsOut(String attribute) {
        var process = "trial" + UUID.randomUUID().toString().replace("-", "");
        deploy(process, "<userTask id=\"step\" " + attribute + "/>");
        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey(process))
                .isInstanceOf(ProcessEngineException.class);
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
    @ValueSource(
            strings = {
                "camunda:type=\"shell\"><extensionElements><camunda:field name=\"command\" stringValue=\"true\"/></extensionElements>",
                "camunda:type=\"mail\"><extensionElements><camunda:field name=\"to\" stringValue=\"a@b.cn\"/><camunda:field name=\"text\" stringValue=\"x\"/></extensionElements>",
                "camunda:type=\"external\" camunda:topic=\"x\">"
            })
    void noCommandIsRunNoMailSentNobodyElseAsked(String task) {
        assertThatThrownBy(() -> deploy("trialOfKinds", "<serviceTask id=\"step\" " + task + "</serviceTask>"))
                .isInstanceOf(ProcessEngineException.class);
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

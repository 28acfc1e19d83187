package io.zhiheng.administration;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import io.zhiheng.platform.workflow.model.ShippedFiles;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 试走: what the vetting lets pass and still leads nowhere. */
@IntegrationTest
class RehearsalTest {

    private static final String WAY =
            "<bpmn:sequenceFlow id=\"toSubmission\" sourceRef=\"enterPerformance\" targetRef=\"submitSelfAssessment\"/>";
    private static final String FORM = """
            {"type": "default", "id": "own-approval", "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [
              {"type": "radio", "id": "agree", "key": "agree", "label": "意见", "properties": {"processVariable": "true"},
               "values": [{"value": "YES", "label": "同意"}, {"value": "NO", "label": "不同意"}], "validate": {"required": true}},
              {"type": "number", "id": "score", "key": "score", "label": "评分", "properties": {"processVariable": "true"},
               "validate": {"min": 0, "max": 100}}]}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ShippedFiles shipped;

    @Test
    void aWayThatNoAnswerOpensIsNotProposed() {
        var proposed = proposed("${own_agree == 'NO'}");
        assertThat(proposed).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(proposed).bodyJson().extractingPath("$.type").asString().endsWith("/model-refused");
        assertThat(proposed)
                .bodyJson()
                .extractingPath("$.reasons[*].message")
                .asArray()
                .containsExactlyInAnyOrder("试走走不到从“再问”到“补充说明”的流向", "试走走不到从“补充说明”到“提交前检查”的流向");
    }

    @Test
    void whatWasPlayedIsToldRunByRun() {
        var proposed = proposed("${own_score > 50}");
        assertThat(proposed).as(body(proposed).toString()).hasStatus(HttpStatus.CREATED);
        var path = "/api/v1/admin/processes/" + body(proposed).path("id").asText() + "/play";
        var played = body(new TestStaff(mvc, "demo-process-admin-2").get(path));
        assertThat(played.path("passed").asBoolean()).isTrue();
        assertThat(played.path("runs").get(0).path("moves").get(0).path("what").asText())
                .isEqualTo("STARTED");
        assertThat(played.path("runs").toString()).contains("法定代表人批准");
    }

    /** Who agreed is asked once more. */
    private MvcTestResult proposed(String again) {
        var own = """
                <bpmn:userTask id="ownApproval" name="法定代表人批准" camunda:formRef="own-approval" camunda:formRefBinding="deployment">
                  <bpmn:extensionElements><camunda:properties><camunda:property name="actor" value="ENTERPRISE"/></camunda:properties></bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:userTask id="ownSupplement" name="补充说明" camunda:formRef="own-approval" camunda:formRefBinding="deployment">
                  <bpmn:extensionElements><camunda:properties><camunda:property name="actor" value="ENTERPRISE"/></camunda:properties></bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:exclusiveGateway id="ownAgreed" name="同意？" default="toOwnApprovalAgain"/>
                <bpmn:exclusiveGateway id="ownAsked" name="再问" default="fromOwnAsked"/>
                <bpmn:sequenceFlow id="toSubmission" sourceRef="enterPerformance" targetRef="ownApproval"/>
                <bpmn:sequenceFlow id="toOwnAgreed" sourceRef="ownApproval" targetRef="ownAgreed"/>
                <bpmn:sequenceFlow id="toOwnApprovalAgain" sourceRef="ownAgreed" targetRef="ownApproval"/>
                <bpmn:sequenceFlow id="toOwnAsked" sourceRef="ownAgreed" targetRef="ownAsked">
                  <bpmn:conditionExpression>${own_agree == 'YES'}</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="fromOwnAsked" sourceRef="ownAsked" targetRef="submitSelfAssessment"/>
                <bpmn:sequenceFlow id="toOwnSupplement" sourceRef="ownAsked" targetRef="ownSupplement">
                  <bpmn:conditionExpression>%s</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="fromOwnSupplement" sourceRef="ownSupplement" targetRef="submitSelfAssessment"/>
                """.formatted(again);
        var model = new String(shipped.models().get("self-assessment.bpmn"), StandardCharsets.UTF_8)
                .replace(
                        "<bpmn:incoming>toSubmission</bpmn:incoming>",
                        "<bpmn:incoming>fromOwnAsked</bpmn:incoming><bpmn:incoming>fromOwnSupplement</bpmn:incoming>")
                .replace(WAY, own);
        return mvc.post()
                .uri("/api/v1/admin/processes")
                .multipart()
                .file(file("self-assessment.bpmn", model))
                .file(file("own-approval.form", FORM))
                .header("Authorization", "Bearer demo-process-admin-1")
                .exchange();
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("files", name, null, content.getBytes(StandardCharsets.UTF_8));
    }
}

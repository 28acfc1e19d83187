package io.zhiheng.ownstep;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.TestStaff;
import io.zhiheng.platform.workflow.model.ShippedFiles;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An approval, and a supplement for whom it is refused, that one administrator proposes and another one releases. */
public class OwnSteps {

    static final String APPROVAL = """
            {"type": "default", "id": "own-approval", "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [
              {"type": "radio", "id": "agree", "key": "agree", "label": "意见", "properties": {"processVariable": "true"},
               "values": [{"value": "YES", "label": "同意"}, {"value": "NO", "label": "不同意"}], "validate": {"required": true}},
              {"type": "number", "id": "score", "key": "score", "label": "评分", "properties": {"processVariable": "true"},
               "validate": {"min": 0, "max": 100}},
              {"type": "textarea", "id": "opinion", "key": "opinion", "label": "说明", "validate": {"maxLength": 200}}]}""";
    static final String SUPPLEMENT = """
            {"type": "default", "id": "own-supplement", "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [
              {"type": "textarea", "id": "text", "key": "text", "label": "补充内容", "validate": {"required": true, "maxLength": 500}}]}""";

    private final MockMvcTester mvc;
    private final ShippedFiles shipped;

    public OwnSteps(MockMvcTester mvc, ShippedFiles shipped) {
        this.mvc = mvc;
        this.shipped = shipped;
    }

    /**
     * @param flow id of the way of the model that leads through them from now on
     * @param approver of the approval
     * @param readers of the approval's record
     */
    public void release(String file, String flow, String from, String to, String approver, String readers) {
        var shippedWay = "<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\"/>".formatted(flow, from, to);
        var model = new String(shipped.models().get(file), StandardCharsets.UTF_8);
        assertThat(model).contains(shippedWay);
        var own = """
                <bpmn:userTask id="ownApproval" name="法定代表人批准" camunda:formRef="own-approval" camunda:formRefBinding="deployment" camunda:dueDate="P3D">
                  <bpmn:extensionElements><camunda:properties><camunda:property name="actor" value="%s"/><camunda:property
                    name="visibleTo" value="%s"/><camunda:property name="inPaper" value="true"/></camunda:properties></bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:userTask id="ownSupplement" name="补充说明" camunda:formRef="own-supplement" camunda:formRefBinding="deployment">
                  <bpmn:extensionElements><camunda:properties><camunda:property name="actor" value="ENTERPRISE"/></camunda:properties></bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:exclusiveGateway id="ownAgreed" name="同意？"/>
                <bpmn:sequenceFlow id="%s" sourceRef="%s" targetRef="ownApproval"/>
                <bpmn:sequenceFlow id="toOwnAgreed" sourceRef="ownApproval" targetRef="ownAgreed"/>
                <bpmn:sequenceFlow id="fromOwnAgreed" sourceRef="ownAgreed" targetRef="%s">
                  <bpmn:conditionExpression>${own_agree == 'YES'}</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="toOwnSupplement" sourceRef="ownAgreed" targetRef="ownSupplement">
                  <bpmn:conditionExpression>${own_agree == 'NO'}</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="fromOwnSupplement" sourceRef="ownSupplement" targetRef="ownApproval"/>
                """.formatted(approver, readers, flow, from, to);
        var changed = model.replace(
                        "<bpmn:incoming>" + flow + "</bpmn:incoming>", "<bpmn:incoming>fromOwnAgreed</bpmn:incoming>")
                .replace(shippedWay, own);
        release(file, changed);
    }

    private void release(String file, String model) {
        var proposed = mvc.post()
                .uri("/api/v1/admin/processes")
                .multipart()
                .file(file(file, model))
                .file(file("own-approval.form", APPROVAL))
                .file(file("own-supplement.form", SUPPLEMENT))
                .header("Authorization", "Bearer demo-process-admin-1")
                .exchange();
        assertThat(proposed).as(body(proposed).toString()).hasStatus(HttpStatus.CREATED);
        var release = "/api/v1/admin/processes/" + body(proposed).path("id").asText() + "/release";
        assertThat(new TestStaff(mvc, "demo-process-admin-2").post(release, Map.of()))
                .hasStatusOk();
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("files", name, null, content.getBytes(StandardCharsets.UTF_8));
    }
}

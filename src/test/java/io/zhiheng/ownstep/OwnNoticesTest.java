package io.zhiheng.ownstep;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.request.Applicant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What administrators wrote into a model reaches the people of the process that comes there, and nobody else. */
@IntegrationTest
class OwnNoticesTest {

    private static final String SELF_ASSESSMENT = "selfAssessment";
    private static final String THIRD_PARTY = "thirdPartyAssessment";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ModelVersions versions;

    /** Other tests go on by what ships. */
    @AfterEach
    void backToWhatShips() {
        List.of(SELF_ASSESSMENT, THIRD_PARTY).stream()
                .filter(process -> !versions.inForce(process).orElseThrow().shipped())
                .forEach(process -> versions.deploy(process, versions.shipped(process)));
    }

    @Test
    void anEnterpriseReadsWhatItChoseInItsWordsAndIsToldSoOftenADay() {
        deploy(SELF_ASSESSMENT, "self-assessment.bpmn", "toProfile", """
                <bpmn:userTask id="ownApproval" name="法定代表人批准" camunda:formRef="own-approval" camunda:formRefBinding="deployment">
                  <bpmn:extensionElements><camunda:properties><camunda:property name="actor" value="ENTERPRISE"/></camunda:properties></bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:exclusiveGateway id="ownAgreed" default="fromOwnAgreed"/>
                <bpmn:serviceTask id="ownNotice" name="未获批准" camunda:delegateExpression="${sendNoticeDelegate}">
                  <bpmn:extensionElements><camunda:properties><camunda:property name="audience" value="ENTERPRISE"/><camunda:property
                    name="text" value="{enterprise}的意见为“{own_agree}”，评分 {own_score}，编号 {number}。"/></camunda:properties></bpmn:extensionElements>
                </bpmn:serviceTask>
                <bpmn:sequenceFlow id="%s" sourceRef="%s" targetRef="ownApproval"/>
                <bpmn:sequenceFlow id="toOwnAgreed" sourceRef="ownApproval" targetRef="ownAgreed"/>
                <bpmn:sequenceFlow id="fromOwnAgreed" sourceRef="ownAgreed" targetRef="%s"/>
                <bpmn:sequenceFlow id="toOwnNotice" sourceRef="ownAgreed" targetRef="ownNotice">
                  <bpmn:conditionExpression>${own_agree == 'NO'}</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="fromOwnNotice" sourceRef="ownNotice" targetRef="ownApproval"/>
                """);
        var enterprise = new TestEnterprise(mvc, jdbc);
        var other = new TestEnterprise(mvc, jdbc);
        var id = body(enterprise.post("/api/v1/self-assessments", Map.of()))
                .path("id")
                .asText();

        refuse(enterprise, id, Map.of("agree", "NO", "score", 40));
        assertThat(inbox(enterprise)).singleElement().satisfies(notice -> {
            assertThat(notice.path("subject").asText()).isEqualTo("未获批准");
            assertThat(notice.path("text").asText()).contains("的意见为“不同意”，评分 40，编号 （未填写）。");
            assertThat(notice.path("link").asText()).isEqualTo("/self-assessments/" + id);
        });
        for (int times = 2; times <= 12; times++) {
            refuse(enterprise, id, Map.of("agree", "NO"));
        }
        assertThat(inbox(enterprise)).hasSize(10);
        assertThat(inbox(enterprise).get(0).path("text").asText()).contains("评分 （未填写）");
        assertThat(jdbc.queryForList(
                        "select sent from own_notice where business_key = ? order by id", Boolean.class, id))
                .hasSize(11)
                .endsWith(false);
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_record where subject = ? and action = 'ownNoticeWithheld'",
                        Integer.class,
                        "instance:" + id))
                .isEqualTo(1);
        assertThat(inbox(other)).isEmpty();
    }

    @Test
    void managersAreToldOfARequestByItsNumber() {
        deploy(THIRD_PARTY, "third-party-assessment.bpmn", "toProposeTeam", """
                <bpmn:serviceTask id="ownNotice" name="请尽快组建评估组" camunda:delegateExpression="${sendNoticeDelegate}">
                  <bpmn:extensionElements><camunda:properties><camunda:property name="audience" value="MANAGERS"/><camunda:property
                    name="text" value="{number} 已受理，{enterprise}希望本月开始。"/></camunda:properties></bpmn:extensionElements>
                </bpmn:serviceTask>
                <bpmn:sequenceFlow id="%s" sourceRef="%s" targetRef="ownNotice"/>
                <bpmn:sequenceFlow id="fromOwnNotice" sourceRef="ownNotice" targetRef="%s"/>
                """);
        var applicant = new Applicant(mvc, jdbc);
        var manager = new TestStaff(mvc, "demo-institution-manager");
        var id = applicant.filed();
        var accept = "/api/v1/tasks/" + id + ":acceptRequest:-/";
        assertThat(manager.post(accept + "claim", Map.of())).hasStatus2xxSuccessful();
        assertThat(manager.post(accept + "completion", Map.of("outcome", "ACCEPTED")))
                .hasStatus2xxSuccessful();

        var number = jdbc.queryForObject("select number from assessment_request where id = ?::uuid", String.class, id);
        assertThat(list(body(manager.get("/api/v1/inbox")).path("items")))
                .filteredOn(notice -> notice.path("text").asText().contains(number))
                .filteredOn(notice -> notice.path("subject").asText().equals("请尽快组建评估组"))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.path("text").asText())
                            .startsWith(number + " 已受理，")
                            .endsWith("希望本月开始。");
                    assertThat(notice.path("link").asText()).isEqualTo("/staff/requests/" + id);
                });
        assertThat(inbox(applicant.enterprise))
                .extracting(notice -> notice.path("subject").asText())
                .doesNotContain("请尽快组建评估组");
    }

    private void refuse(TestEnterprise enterprise, String id, Map<String, Object> input) {
        assertThat(enterprise.post("/api/v1/tasks/" + id + ":ownApproval:-/completion", input))
                .hasStatus2xxSuccessful();
    }

    /** @param flow id of the way that leads through what is inserted; its ends are filled into that */
    private void deploy(String process, String file, String flow, String inserted) {
        var files = versions.shipped(process);
        var model = new String(files.get(file), StandardCharsets.UTF_8);
        var found = java.util.regex.Pattern.compile(
                        "<bpmn:sequenceFlow id=\"" + flow + "\" sourceRef=\"(\\w+)\" targetRef=\"(\\w+)\"/>")
                .matcher(model);
        assertThat(found.find()).isTrue();
        var own = inserted.formatted(flow, found.group(1), found.group(2));
        files.put(file, model.replace(found.group(), own).getBytes(StandardCharsets.UTF_8));
        files.put("own-approval.form", OwnSteps.APPROVAL.getBytes(StandardCharsets.UTF_8));
        versions.deploy(process, files);
    }

    private static List<JsonNode> inbox(TestEnterprise enterprise) {
        return list(body(enterprise.get("/api/v1/inbox?size=50")).path("items"));
    }

    private static List<JsonNode> list(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false).toList();
    }
}
